using Microsoft.CodeAnalysis;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

public sealed class MatchTests
{
    private const string User =
        """
        #nullable enable
        using Tofa.Runner.Pipelines;

        internal static class User
        {
            public static string ByFunctions(PipelineTask task) => Acme.Runbook.Match(
                task, ingest: one => "script " + one.Definition.Id, draft: one => "prompt " + one.Definition.Ai!.Model, approve: _ => "by hand");

            public static string ByCases(PipelineTask task) => Acme.Runbook.Match(task, new Kinds());

            private sealed class Kinds : Acme.Runbook.ICases<string>
            {
                public string Ingest(Acme.RunbookTasks.Ingest task) => "script " + task.Definition.Id;

                public string Draft(Acme.RunbookTasks.Draft task) => "prompt " + task.Definition.Ai!.Model;

                public string Approve(Acme.RunbookTasks.Approve task) => "by hand";
            }
        }
        """;

    private static readonly RunbookProject Project = Samples.ThreeTypes with { CSharp = User };

    [Theory]
    [InlineData("ByFunctions")]
    [InlineData("ByCases")]
    public void Every_task_gets_what_is_said_for_its_class(string method)
    {
        var project = new GeneratorSession().Run(Project).Load();
        var user = project.Assembly.GetType("User")!.GetMethod(method)!;

        Assert.Equal(["script ingest", "prompt gpt-4o-mini", "by hand"], project.Pipeline.Tasks.Select(task => user.Invoke(null, [task])));
    }

    [Fact]
    public void Task_of_another_runbook_is_refused()
    {
        var user = new GeneratorSession().Run(Project).Load().Assembly.GetType("User")!;
        var other = new GeneratorSession().Run(Project).Load().Pipeline.Tasks[0];

        Assert.All(
            ["ByFunctions", "ByCases"],
            method => Assert.IsType<ArgumentException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => user.GetMethod(method)!.Invoke(null, [other])).InnerException));
    }

    [Fact]
    public void Added_task_breaks_the_build_where_it_is_not_handled()
    {
        var added = Project.Replace("runbook.yaml", "tasks:\n", "tasks:\n- id: publish\n  type: MANUAL\n");

        Assert.Equal(["CS0535", "CS7036"], ErrorsOf(new GeneratorSession().Run(added)));
        Assert.Empty(ErrorsOf(new GeneratorSession().Run(Project)));
    }

    [Theory]
    [InlineData(50, 2)]
    [InlineData(51, 1)]
    public void Call_with_a_function_each_is_offered_for_few_tasks_and_the_interface_for_any_number(int tasks, int expected)
    {
        var project = RunbookProject.With("tasks:\n" + string.Concat(Enumerable.Range(0, tasks).Select(i => $"- {{ id: task_{i}, type: MANUAL }}\n")));

        Assert.Equal(expected, new GeneratorSession().Run(project).Load().Runbook.GetMethods().Count(method => method.Name == "Match"));
    }

    [Fact]
    public void Names_that_stand_around_can_be_ids()
    {
        string[] ids = ["found", "_found", "task", "cases", "one", "TResult", "ICases", "ICase", "Accept", "Match", "class", "string", "Func", "NoTaskOfThisRunbook"];
        var project = RunbookProject.With("tasks:\n" + string.Concat(ids.Select(id => $"- {{ id: {id}, type: MANUAL }}\n")));

        Assert.Equal(ids, new GeneratorSession().Run(project).Load().Definitions.Select(task => task.Id));
    }

    private static IEnumerable<string> ErrorsOf(GeneratorOutcome outcome) => outcome.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(one => one.Severity == DiagnosticSeverity.Error)
        .Select(one => one.Id)
        .Order(StringComparer.Ordinal);
}
