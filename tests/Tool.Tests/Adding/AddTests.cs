using Tofa.Model.Runbooks;
using Tofa.Tool.Modules.Adding;

namespace Tofa.Tool.Tests.Adding;

/// <summary><c>tofa add</c> keeps the project consistent.</summary>
public sealed class AddTests : IDisposable
{
    private readonly AddBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Task_without_an_id_gets_the_next_one_and_a_detail_file_that_names_the_schema()
    {
        var before = bench.Read("runbook.yaml");

        var added = bench.Add(new Addition.NewTask(null) { Name = "Read it: all", DependsOn = ["task_1.4"] });

        Assert.Equal("task_1.5", added.TaskId);
        Assert.Equal(["tasks/task_1.5.yaml", "runbook.yaml"], added.Files.Select(file => file.Path));
        Assert.StartsWith(before, bench.Read("runbook.yaml"), StringComparison.Ordinal);
        Assert.Contains("depends_on: [task_1.4]", bench.Read("runbook.yaml")[before.Length..], StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=../schemas/task.schema.json\nid: task_1.5\n", bench.Read("tasks/task_1.5.yaml"), StringComparison.Ordinal);
        Assert.Contains("name: \"Read it: all\"\n", bench.Read("tasks/task_1.5.yaml"), StringComparison.Ordinal);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Task_with_a_template_that_does_not_exist_gets_one_and_a_second_task_shares_it()
    {
        bench.Add(new Addition.NewTask("ask") { Kind = TaskKind.AiAssisted });
        bench.Write("prompt_templates/ask.txt", "Tell {{ who }} about {{ what }}, {{ who }}.\n{{! {{ no }} }}\n");
        bench.Write("tasks/ask.yaml", bench.Read("tasks/ask.yaml").Replace("prompt_template: prompt_templates/ask.txt", "prompt: x", StringComparison.Ordinal));

        var added = bench.Add(new Addition.NewTask("ask_again") { Kind = TaskKind.AiAssisted, Template = "ask.txt" });

        Assert.DoesNotContain(added.Files, file => file.Path == "prompt_templates/ask.txt");
        var detail = bench.Read(added.Files.Single(file => file.Path.StartsWith("tasks/", StringComparison.Ordinal)).Path);
        Assert.Contains("who: say here what 'who' is", detail, StringComparison.Ordinal);
        Assert.Contains("what: say here what 'what' is", detail, StringComparison.Ordinal);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Template_becomes_the_fallback_of_a_task_that_has_a_prompt_and_comments_stay()
    {
        var before = bench.Read("tasks/task_1.2.yaml");

        var added = bench.Add(new Addition.NewTemplate("strict", "task_1.2"));

        Assert.Equal(["prompt_templates/strict.txt", "tasks/task_1.2.yaml"], added.Files.Select(file => file.Path));
        var after = bench.Read("tasks/task_1.2.yaml");
        Assert.Equal(before, after.Replace("  fallback_prompt_template: prompt_templates/strict.txt\n", string.Empty, StringComparison.Ordinal));
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Template_leaves_the_mark_and_the_line_ends_of_the_detail_file()
    {
        var strange = "\uFEFF" + bench.Read("tasks/task_1.2.yaml").Replace("\n", "\r\n", StringComparison.Ordinal);
        bench.Write("tasks/task_1.2.yaml", strange);

        bench.Add(new Addition.NewTemplate("strict", "task_1.2"));

        var after = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(bench.Directory, "tasks", "task_1.2.yaml")));
        Assert.Equal(strange, after.Replace("  fallback_prompt_template: prompt_templates/strict.txt\r\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Script_comes_with_its_flow_its_function_and_its_task()
    {
        var added = bench.Add(new Addition.NewScript("CountLetters", "Words", new Addition.NewTask(null) { Kind = TaskKind.AutomatedScript, DependsOn = ["task_1.1"] }));

        Assert.Equal("count_letters", added.TaskId);
        Assert.Equal(
            ["tasks/Words/Scripts/CountLetters.cs", "Flows/CountLettersFlow.cs", "tasks/Words/Functions/Simple/CountLettersText.cs", "tasks/count_letters.yaml", "runbook.yaml"],
            added.Files.Select(file => file.Path));
        Assert.Contains("script: Acme.Tasks.Words.Scripts.CountLetters\n", bench.Read("tasks/count_letters.yaml"), StringComparison.Ordinal);
        Assert.Contains("namespace Acme.Tasks.Words.Scripts;", bench.Read("tasks/Words/Scripts/CountLetters.cs"), StringComparison.Ordinal);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Task_of_a_script_that_is_there()
    {
        bench.Add(new Addition.NewTask("again") { Kind = TaskKind.AutomatedScript, Script = "Acme.Tasks.Words.Scripts.CountWords" });

        Assert.Contains("script: Acme.Tasks.Words.Scripts.CountWords\n", bench.Read("tasks/again.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("runbook")]
    [InlineData("RUNBOOK")]
    public void Task_called_like_the_runbook_gets_a_file_that_is_not(string id)
    {
        var added = bench.Add(new Addition.NewTask(id));

        Assert.Equal($"tasks/{id}-2.yaml", added.Files[0].Path);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Bytes_outside_the_new_entry_stay_line_ends_mark_and_comments_included()
    {
        var strange = "\uFEFF" + bench.Read("runbook.yaml").Replace("\n", "\r\n", StringComparison.Ordinal) + "# the end\r\n";
        bench.Write("runbook.yaml", strange);

        bench.Add(new Addition.NewTask("last") { Kind = TaskKind.AutomatedScript, Command = "echo a & b # c" });

        var after = File.ReadAllBytes(Path.Combine(bench.Directory, "runbook.yaml"));
        var text = System.Text.Encoding.UTF8.GetString(after);
        Assert.StartsWith(strange[..^"# the end\r\n".Length], text, StringComparison.Ordinal);
        Assert.Contains("# the end\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Dry_run_tells_the_files_with_their_texts_and_writes_none()
    {
        var before = bench.Everything;

        var dry = bench.Add(new Addition.NewTask("later"), isDry: true);

        Assert.Equal(before, bench.Everything);
        bench.Add(new Addition.NewTask("later"));
        Assert.All(dry.Files, file => Assert.Equal(file.Text, bench.Read(file.Path)));
    }

    [Theory]
    [InlineData(new[] { "a", "b" }, "task_1")]
    [InlineData(new[] { "task_1.9", "b" }, "task_1.10")]
    [InlineData(new[] { "1", "3", "2" }, "4")]
    [InlineData(new[] { "x_9999999999999" }, "task_1")]
    public void Next_id_follows_the_last_numbered_one_and_is_free(string[] ids, string expected) => Assert.Equal(expected, TaskIds.Next(ids));

    [Theory]
    [InlineData("Acme", "<Project><PropertyGroup><RootNamespace>A.B</RootNamespace></PropertyGroup></Project>", "A.B")]
    [InlineData("My App-x", "<Project/>", "My_App_x")]
    [InlineData("Acme", "<Project><PropertyGroup><RootNamespace>$(X)</RootNamespace></PropertyGroup></Project>", null)]
    [InlineData("1x", "<Project/>", null)]
    [InlineData("Acme", "<Project", null)]
    public void Root_namespace_is_read_or_not_guessed(string name, string text, string? expected) => Assert.Equal(expected, RootNamespace.Of(name, text));
}
