using System.Text;
using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary>The commands that only look, and the command line itself.</summary>
public sealed class QueryTests
{
    [Fact]
    public async Task Status_lists_every_task_with_what_it_waits_for_and_writes_nothing()
    {
        using var project = ToolProject.BuildAndCheck();
        var before = Snapshot(project);

        var status = ToolProject.Json(await project.TofaAsync("status", "--json"));

        Assert.Equal((1, "status", 2), (status.GetProperty("schemaVersion").GetInt32(), status.GetProperty("kind").GetString(), status.GetProperty("total").GetInt32()));
        var check = status.GetProperty("tasks")[1];
        Assert.Equal(
            ["id", "name", "type", "status", "depends_on", "requires_done", "blocked_by", "detail_file"],
            check.EnumerateObject().Select(property => property.Name));
        Assert.Equal("build", check.GetProperty("blocked_by")[0].GetString());
        Assert.Equal(before, Snapshot(project));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("runbook.yaml")]
    [InlineData("--json")]
    public async Task Directory_that_is_none_is_refused_instead_of_searched_upward(string folder)
    {
        using var project = ToolProject.BuildAndCheck();

        var status = await project.TofaAsync("status", "--directory", folder);

        Assert.Equal(2, status.ExitCode);
        Assert.DoesNotContain("build", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_goes_to_standard_output_without_colour_and_advice_to_standard_error()
    {
        using var project = ToolProject.BuildAndCheck();

        var status = await project.TofaAsync("status");

        Assert.Contains("PENDING  build", status.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", status.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("tofa next", status.Output, StringComparison.Ordinal);
        Assert.Contains("tofa next", status.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dry_run_says_what_a_run_would_do_first_and_writes_nothing()
    {
        using var project = ToolProject.BuildAndCheck();
        var before = Snapshot(project);

        var dry = ToolProject.Json(await project.TofaAsync("run", "--dry-run", "--verbose", "--json"));

        Assert.Equal(("next", "ready"), (dry.GetProperty("kind").GetString(), dry.GetProperty("outcome").GetString()));
        Assert.Equal("build", dry.GetProperty("task").GetProperty("id").GetString());
        Assert.Equal(before, Snapshot(project));
    }

    [Fact]
    public async Task Command_that_knows_no_dry_run_refuses_it_instead_of_doing_the_work()
    {
        using var project = ToolProject.BuildAndCheck();

        var graph = await project.TofaAsync("graph", "--dry-run");

        Assert.Equal(2, graph.ExitCode);
        Assert.Contains("no dry run", graph.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_sees_through_the_promotion_that_a_run_would_make()
    {
        using var project = ToolProject.BuildAndCheck();

        var next = ToolProject.Json(await project.TofaAsync("next", "--json"));

        Assert.Equal("ready", next.GetProperty("outcome").GetString());
        Assert.Equal("build", next.GetProperty("task").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("PENDING", "READY", "ready", "Task 'build' (Build it) comes next.")]
    [InlineData("DONE", "PENDING", "ready", "Task 'check' (Check it) comes next.")]
    [InlineData("PENDING", "DONE", "ready", "Task 'build' (Build it) comes next.")]
    [InlineData("DONE", "SKIPPED", "done", "All 2 tasks are done.")]
    public async Task Next_is_done_only_when_nothing_is_open_and_says_the_same_in_text_and_json(string build, string check, string outcome, string message)
    {
        using var project = ToolProject.BuildAndCheck();
        project.Replace("runbook.yaml", "status: PENDING   #", $"status: {build}   #");
        project.Replace("runbook.yaml", "status: PENDING\n", $"status: {check}\n");

        var next = ToolProject.Json(await project.TofaAsync("next", "--json"));

        Assert.Equal((outcome, message), (next.GetProperty("outcome").GetString(), next.GetProperty("message").GetString()));
        Assert.Equal(message, (await project.TofaAsync("next")).Output.Trim());
    }

    [Fact]
    public async Task Show_tells_the_history_of_a_task()
    {
        using var project = ToolProject.BuildAndCheck();
        await project.TofaAsync("run");

        var show = ToolProject.Json(await project.TofaAsync("show", "build", "--json"));

        Assert.Equal("task", show.GetProperty("kind").GetString());
        Assert.Contains("READY -> RUNNING", show.GetProperty("history").EnumerateArray().Select(row => row.GetProperty("status_change").GetString()));
    }

    [Fact]
    public async Task Misspelt_id_is_not_found_and_the_nearest_is_offered()
    {
        using var project = ToolProject.BuildAndCheck();

        var show = await project.TofaAsync("show", "biuld");

        Assert.Equal(2, show.ExitCode);
        Assert.Contains("did you mean 'build'?", show.Error, StringComparison.Ordinal);
        Assert.Contains("tofa show build", show.Error, StringComparison.Ordinal);
        Assert.Empty(show.Output);
    }

    [Fact]
    public async Task Id_that_begins_with_an_at_sign_is_an_id_and_no_file_of_arguments()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Replace("runbook.yaml", "id: check", "id: '@check'");
        project.Replace("tasks/check.yaml", "id: check", "id: '@check'");

        var show = await project.TofaAsync("show", "@check");

        Assert.Equal(0, show.ExitCode);
        Assert.StartsWith("@check: Check it", show.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runbook_under_another_name_is_told()
    {
        using var elsewhere = new TemporaryDirectory();
        using var project = ToolProject.BuildAndCheck();
        elsewhere.Write("runbook.yml", "tasks: []");

        Assert.Contains("runbook.yml is there: call it runbook.yaml", (await project.TofaAsync("status", "-C", elsewhere.Path)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_where_the_lock_has_to_be_is_named()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Write(".tofa", "mine");

        var run = await project.TofaAsync("run");

        Assert.Equal(6, run.ExitCode);
        Assert.Contains(".tofa is a file, and a folder belongs there; move it away", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_reports_all_problems_of_all_files_at_their_places()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Replace("runbook.yaml", "[build]", "[biuld]");
        Assert.EndsWith("1 error, 0 warnings", (await project.TofaAsync("validate")).Output.TrimEnd(), StringComparison.Ordinal);
        project.Replace("tasks/build.yaml", "status: PENDING", "status: PENDIN");

        var validate = await project.TofaAsync("validate");
        var run = await project.TofaAsync("run");

        Assert.Equal((3, 3), (validate.ExitCode, run.ExitCode));
        Assert.Contains("runbook.yaml(13,18): error TOFA5009", validate.Output, StringComparison.Ordinal);
        Assert.Contains("tasks/build.yaml(3,9): error TOFA5007", validate.Output, StringComparison.Ordinal);
        Assert.Contains("runbook.yaml(13,18): error TOFA5009", run.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("logs/run_log.jsonl"));
    }

    [Theory]
    [InlineData("runbook.yaml", "iso-8859-1", "runbook.yaml(1,6): error TOFA5031: The file is not readable text: it holds bytes that are not UTF-8; save it as UTF-8")]
    [InlineData("runbook.yaml", "utf-16", "runbook.yaml(1,1): error TOFA5031: The file is not readable text: it is saved as utf-16, which the runner does not read; save it as UTF-8")]
    [InlineData("runbook.yaml", "utf-16BE", "runbook.yaml(1,1): error TOFA5031: The file is not readable text: it is saved as utf-16BE, which the runner does not read; save it as UTF-8")]
    [InlineData("tasks/build.yaml", "iso-8859-1", "tasks/build.yaml(1,6): error TOFA5031")]
    [InlineData("prompt_templates/ask.txt", "iso-8859-1", "prompt_templates/ask.txt(1,6): error TOFA5031")]
    [InlineData("prompt_templates/ask.txt", "utf-16BE", "prompt_templates/ask.txt(1,1): error TOFA5031")]
    public async Task File_in_another_encoding_is_a_problem_with_a_place_as_in_the_build(string path, string encoding, string problem)
    {
        using var project = ToolProject.BuildAndCheck();
        project.Write(path, string.Empty);
        var saved = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(Path.Combine(project.Directory, path), [.. saved.GetPreamble(), .. saved.GetBytes("# Caf\u00E9")]);

        var validate = await project.TofaAsync("validate");
        var run = await project.TofaAsync("run");
        var json = await project.TofaAsync("status", "--json");

        Assert.Equal((3, 3, 3), (validate.ExitCode, run.ExitCode, json.ExitCode));
        Assert.Contains(problem, validate.Output, StringComparison.Ordinal);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains(ToolProject.Json(json).GetProperty("problems").EnumerateArray(), row => row.GetProperty("file").GetString() == path);
    }

    [Theory]
    [InlineData(2, "--json", "stauts")]
    [InlineData(2, "show", "ghost", "--json")]
    [InlineData(2, "run", "--ai", "magic", "--json")]
    [InlineData(2, "run", "--answers", "nowhere.yaml", "--json")]
    [InlineData(2, "status", "-C", "/nowhere/at/all", "--json")]
    public async Task Error_is_one_json_document_as_well(int exitCode, params string[] arguments)
    {
        using var project = ToolProject.BuildAndCheck();

        var result = await project.TofaAsync(arguments);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal("error", ToolProject.Json(result).GetProperty("kind").GetString());
        Assert.Equal(exitCode, ToolProject.Json(result).GetProperty("exit_code").GetInt32());
        Assert.NotEmpty(ToolProject.Json(result).GetProperty("next_commands").EnumerateArray());
    }

    [Fact]
    public async Task Project_is_found_upward_and_by_option()
    {
        using var project = ToolProject.BuildAndCheck();
        using var elsewhere = new TemporaryDirectory();
        Directory.CreateDirectory(Path.Combine(project.Directory, "deep", "down"));

        var upward = await project.TofaAsync("-C", "deep/down", "status");
        var named = await project.TofaAsync("status", "--directory", project.Directory);
        var none = await project.TofaAsync("status", "-C", elsewhere.Path);

        Assert.Equal((0, 0, 2), (upward.ExitCode, named.ExitCode, none.ExitCode));
        Assert.Contains("No runbook.yaml", none.Error, StringComparison.Ordinal);
    }

    private static List<string> Snapshot(ToolProject project) =>
        [.. Directory.EnumerateFiles(project.Directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}")];
}
