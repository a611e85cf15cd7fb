using System.Text;
using System.Text.RegularExpressions;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Ports;
using Tofa.Tool.Adapters.Adding;
using Tofa.Tool.Modules.Adding;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Adding;

/// <summary>What cannot be added is refused with its reason, and not a byte changes.</summary>
public sealed class AddRefusalTests : IDisposable
{
    private readonly AddBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("task_1.1", "has a task 'task_1.1' already")]
    [InlineData("TASK_1.1", "has a task 'task_1.1' already")]
    [InlineData("", "cannot be an id")]
    [InlineData(" a", "cannot be an id")]
    [InlineData("a\nb", "cannot be an id")]
    public void Id_that_is_taken_or_none(string id, string reason) =>
        Assert.Contains(reason, bench.Refuse(new Addition.NewTask(id)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("task_1.11", "did you mean 'task_1.1'?")]
    [InlineData("zzz", "`tofa status` lists all ids")]
    [InlineData("new", "cannot wait for itself")]
    public void Dependency_that_no_task_meets(string dependency, string reason) =>
        Assert.Contains(reason, bench.Refuse(new Addition.NewTask("new") { DependsOn = [dependency] }).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_that_do_not_go_together()
    {
        Assert.Contains("--type AI_ASSISTED", bench.Refuse(new Addition.NewTask("a") { Template = "x" }).Message, StringComparison.Ordinal);
        Assert.Contains("--type AUTOMATED_SCRIPT", bench.Refuse(new Addition.NewTask("a") { Command = "x" }).Message, StringComparison.Ordinal);
        Assert.Contains("tofa add script", bench.Refuse(new Addition.NewTask("a") { Kind = TaskKind.AutomatedScript }).Message, StringComparison.Ordinal);
        Assert.Contains("not both", bench.Refuse(new Addition.NewTask("a") { Kind = TaskKind.AutomatedScript, Command = "x", Script = "A.B" }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_exists()
    {
        bench.Write("Flows/CountFlow.cs", "// mine");

        Assert.Equal(["prompt_templates/generate_readme_section.txt"], bench.Refuse(new Addition.NewTemplate("generate_readme_section", null)).Details);
        Assert.Equal(["Flows/CountFlow.cs"], bench.Refuse(new Addition.NewScript("Count", null, new Addition.NewTask(null) { Kind = TaskKind.AutomatedScript })).Details);
    }

    [Theory]
    [InlineData("../up.txt", null, "goes up")]
    [InlineData("/etc/x.txt", null, "is absolute")]
    [InlineData("..", null, "goes up")]
    [InlineData("", null, "names no file")]
    [InlineData(" ", null, "names no file")]
    [InlineData(".", null, "names no file")]
    [InlineData("sub/", null, "names a folder")]
    [InlineData("prompt_templates\\", null, "names a folder")]
    [InlineData("con", null, "not a file name on every system")]
    [InlineData("x", "task_9", "No task has the id")]
    [InlineData("x", "task_1.1", "not AI_ASSISTED")]
    public void Template_that_leads_out_or_belongs_to_no_prompt(string path, string? task, string reason) =>
        Assert.Contains(reason, bench.Refuse(new Addition.NewTemplate(path, task)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("class", null, "'class' is no C# name")]
    [InlineData("1st", null, "'1st' is no C# name")]
    [InlineData("A.B", null, "'A.B' is no C# name")]
    [InlineData("", null, "'' is no C# name")]
    [InlineData("A", "no good", "'no good' is no C# name")]
    [InlineData("A", "", "'' is no C# name")]
    [InlineData("A", "Flows", "'Flows' stands for something else")]
    [InlineData("A", "System", "'System' stands for something else")]
    [InlineData("Task", null, "'Task' stands for something else")]
    [InlineData("CON", null, "'CON' cannot be the name of a file on Windows")]
    [InlineData("A", "Lpt1", "'Lpt1' cannot be the name of a file on Windows")]
    public void Script_whose_name_is_none(string name, string? capability, string reason) =>
        Assert.Contains(reason, bench.Refuse(new Addition.NewScript(name, capability, new Addition.NewTask(null) { Kind = TaskKind.AutomatedScript })).Message, StringComparison.Ordinal);

    [Fact]
    public void Script_that_would_hide_a_type_that_its_own_code_names()
    {
        var code = string.Join('\n', new ScriptSkeleton("Space", "Name", null, "id").Files.SelectMany(file => file.Text.Split('\n')).Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
        var named = Regex.Matches(code, @"(?<![.\w])[A-Z]\w*").Select(word => word.Value).Distinct().Where(word => !word.StartsWith("Name", StringComparison.Ordinal) && word is not ("Space" or "RunAsync" or "Run" or "Of")).ToList();

        Assert.Contains("ArgumentNullException", named);
        Assert.All(named, name => Assert.Contains("stands for something else", bench.Refuse(new Addition.NewScript(name, null, new Addition.NewTask(null) { Kind = TaskKind.AutomatedScript })).Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("No.Such")]
    [InlineData("Acme.Tasks.Word.Scripts.CountWords")]
    [InlineData("Acme.Tasks.Words.Scripts.CountWord")]
    public void Task_whose_script_nobody_wrote(string script) =>
        Assert.Contains($"No C# file of the project declares '{script}'", bench.Refuse(new Addition.NewTask("a") { Kind = TaskKind.AutomatedScript, Script = script }).Message, StringComparison.Ordinal);

    [Fact]
    public void Template_of_a_task_that_names_no_file() =>
        Assert.Contains("names a folder", bench.Refuse(new Addition.NewTask("a") { Kind = TaskKind.AiAssisted, Template = "sub/" }).Message, StringComparison.Ordinal);

    [Fact]
    public void Runbook_that_is_not_yaml()
    {
        bench.Write("runbook.yaml", bench.Read("runbook.yaml") + "  - id: 'open\n");

        var stop = bench.Refuse(new Addition.NewTask("a"));

        Assert.Equal(StopKind.InvalidRunbook, stop.Outcome);
        Assert.Contains(stop.Problems, problem => problem.Id == "TOFA5001");
    }

    [Theory]
    [InlineData("runbook.yaml")]
    [InlineData("tasks/task_1.2.yaml")]
    public void File_that_is_not_UTF_8(string path)
    {
        var text = bench.Read(path) + "# Caf";
        File.WriteAllBytes(Path.Combine(bench.Directory, path), [.. Encoding.UTF8.GetBytes(text), 0xE9]);

        var stop = bench.Refuse(new Addition.NewTemplate("ask", "task_1.2"));

        Assert.Equal(StopKind.InvalidRunbook, stop.Outcome);
        var problem = Assert.Single(stop.Problems);
        Assert.Equal((path, "TOFA5031", 6), (problem.File, problem.Id, problem.Column));
    }

    [Fact]
    public void Runbook_that_cannot_be_edited_safely()
    {
        bench.Write("runbook.yaml", "tasks: &all\n  - { id: a, type: MANUAL }\nname: x\ndescription: *all\n");

        Assert.Equal(StopKind.Refused, bench.Refuse(new Addition.NewTask("b")).Outcome);
    }

    [Fact]
    public void Change_with_which_the_project_would_not_compile()
    {
        bench.Write("prompt_templates/deep.txt", "{{ a.b }}\n");

        var stop = bench.Refuse(new Addition.NewTask("b") { Kind = TaskKind.AiAssisted, Template = "deep.txt" });

        Assert.Contains(stop.Problems, problem => problem is { Id: "TOFA5020", File: "prompt_templates/deep.txt" });
    }

    [Fact]
    public void Runner_at_work()
    {
        using var busy = new AddBench { Lock = new FakeLock("process 7") };

        Assert.Equal(StopKind.Locked, busy.Refuse(new Addition.NewTask("a")).Outcome);
    }

    [Fact]
    public void Runbook_that_is_read_only_takes_back_the_files_that_were_made()
    {
        var runbook = new FileInfo(Path.Combine(bench.Directory, "runbook.yaml")) { IsReadOnly = true };
        var before = bench.Everything;

        var failure = Assert.Throws<StateException>(() => bench.Answer(new Addition.NewScript("Count", "Letters", new Addition.NewTask(null) { Kind = TaskKind.AutomatedScript })));

        runbook.IsReadOnly = false;
        Assert.Contains("read-only", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, bench.Everything);
        Assert.False(Directory.Exists(Path.Combine(bench.Directory, "tasks", "Letters")));
    }

    [Fact]
    public void File_that_somebody_saved_in_the_meantime()
    {
        var before = bench.Everything;

        var failure = Assert.Throws<StateException>(() => new ProjectChanges(bench.Directory).Apply([new FileChange("new.txt", "x", null), new FileChange("README.md", "x", "not what is there")]));

        Assert.Contains("README.md has changed", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, bench.Everything);
    }

    [Fact]
    public void Folder_that_is_a_link_out_of_the_project()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a link needs a privilege on Windows");
        using var elsewhere = new Tofa.Support.TemporaryDirectory();
        Directory.CreateSymbolicLink(Path.Combine(bench.Directory, "out"), elsewhere.Path);

        Assert.Throws<StateException>(() => new ProjectChanges(bench.Directory).Apply([new FileChange("out/a.txt", "x", null)]));

        Assert.Empty(Directory.GetFiles(elsewhere.Path));
    }
}
