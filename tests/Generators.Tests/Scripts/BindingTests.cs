using System.Reflection;
using Tofa.Generators.Tests.Support;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests.Scripts;

/// <summary>Whatever a runbook names, generated code compiles without a warning, and what is wrong is said at the name.</summary>
public sealed class BindingTests
{
    private static readonly Dictionary<string, ScriptCase> Cases = new[] { typeof(NameCases), typeof(TypeCases), typeof(ConstructorCases), typeof(ContractCases) }
        .SelectMany(family => family.GetFields(BindingFlags.Public | BindingFlags.Static))
        .ToDictionary(field => field.Name, field => (ScriptCase)field.GetValue(null)!);

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static RunbookProject ProjectOf(ScriptCase tried) =>
        Samples.ThreeTypes.File("tasks/ingest.yaml", $"id: ingest\nscript_details:\n  script: {tried.Script}\noutput_artifact: outputs/data.csv\n").Property("istestproject", "false") with { CSharp = tried.Source };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Script_is_created_or_refused_at_its_name_and_the_generated_code_compiles(string name)
    {
        var tried = Cases[name];
        var build = await RunbookBuild.Of(ProjectOf(tried));

        Assert.Equal(tried.Expected.Order(StringComparer.Ordinal), build.Messages.Order(StringComparer.Ordinal));
        Assert.All(build.Reported, one => Assert.Equal(tried.Script, ProjectOf(tried).Files["tasks/ingest.yaml"].Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)));
        Assert.Empty(build.Compiler);
        var isRefused = tried.Expected.Any(text => !text.StartsWith("TOFA5069", StringComparison.Ordinal) && !text.StartsWith("TOFA5062", StringComparison.Ordinal));
        Assert.Equal(isRefused ? null : tried.Script.Replace("All.", "All+", StringComparison.Ordinal), ScriptOf(build)?.GetType().FullName);
    }

    [Fact]
    public async Task Test_project_keeps_its_scripts_anywhere() =>
        Assert.Empty((await RunbookBuild.Of(ProjectOf(ContractCases.Script_in_another_layer).Property("istestproject", "true"))).Messages);

    [Fact]
    public async Task Misspelt_name_of_one_task_leaves_the_script_of_another_alone()
    {
        var project = ProjectOf(NameCases.Full_name).Replace("runbook.yaml", "- id: draft", "- id: second\n  type: AUTOMATED_SCRIPT\n  name: B\n  task_detail_file: tasks/second.yaml\n- id: draft")
            .File("tasks/second.yaml", "id: second\nscript_details: { script: Acme.Scripts.Publsh }\n");

        var build = await RunbookBuild.Of(project);

        Assert.Equal("/project/tasks/second.yaml", Assert.Single(build.Reported).Location.GetLineSpan().Path);
        Assert.Empty(build.Compiler);
        Assert.Equal("Acme.Scripts.Publish", ScriptOf(build)?.GetType().FullName);
    }

    private static IScript? ScriptOf(RunbookBuild build)
    {
        var task = build.Generated.Load().Task<ScriptTask>("Ingest");
        return (IScript?)typeof(ScriptTask).GetMethod("CreateScript", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(task, null);
    }
}
