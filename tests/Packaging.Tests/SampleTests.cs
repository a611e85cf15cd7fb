using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>The sample project in a fresh clone: it runs to its end, and does not build once it breaks a rule.</summary>
[Collection(SharedCheckout.Name)]
public sealed class SampleTests(Checkout checkout)
{
    private const string Flow = "sample-project/Flows/IngestFlow.cs";
    private const string Module = "sample-project/Modules/Steps/Artifacts.cs";
    private const string Script = "sample-project/Scripts/FlowScript.cs";
    private const string Runbook = "sample-project/runbook.yaml";

    // The README quotes these two messages, and may not quote what the build does not say.
    private static readonly string[] ShownInReadme = ["TOFA1005", "TOFA5009"];

    [Fact]
    public void First_run_carries_the_whole_runbook_to_its_end()
    {
        Assert.True(checkout.FirstRun.Result.ExitCode == 0, checkout.FirstRun.Result.Everything);
        Assert.Contains("## Provenance", checkout.FirstRun.Report, StringComparison.Ordinal);
        Assert.Contains("\"publish_report\",\"event_type\":\"COMPLETE_TASK\"", checkout.FirstRun.Journal, StringComparison.Ordinal);
        Assert.Contains("publish_report: DONE", checkout.FirstRun.Result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void First_run_says_that_its_ai_answer_is_a_sample() =>
        Assert.Contains("recorded sample", checkout.FirstRun.Result.Everything, StringComparison.Ordinal);

    [Fact]
    public void First_run_changes_nothing_but_the_state_in_the_yaml_files()
    {
        Assert.All(
            checkout.FirstRun.Changes.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Matches(@"^ M sample-project/(runbook\.yaml|tasks/\w+\.yaml)$", line));
        Assert.All(
            checkout.FirstRun.Difference.Split('\n').Where(line => line.Length > 1 && line[0] is '+' or '-' && line[1] is not ('+' or '-')),
            line => Assert.Matches(@"^(-    status: PENDING|\+    status: DONE)$", line));
    }

    [Fact]
    public void Second_run_says_that_all_is_done()
    {
        Assert.True(checkout.SecondRun.ExitCode == 0, checkout.SecondRun.Everything);
        Assert.Contains("All 10 tasks are done.", checkout.SecondRun.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public Task Flow_that_opens_a_file_does_not_build() =>
        BreaksTheBuildAsync(Flow, "        var table = CsvText.Read(text);\n", "        using var s = File.OpenRead(\"x\");\n", "File.OpenRead", "TOFA1005");

    [Fact]
    public Task Module_that_calls_a_flow_does_not_build() =>
        BreaksTheBuildAsync(Module, "public static class Artifacts\n{\n", "    internal static object Up() => new SeattleWeather.Flows.IngestFlow(null!);\n", "IngestFlow(null", "TOFA1001");

    [Fact]
    public Task Script_that_serializes_behind_an_alias_does_not_build() =>
        BreaksTheBuildAsync(Script, "        context.Log(outcome.Message);\n", "        context.Log(Json.Serialize(outcome));\n", "Json.Serialize", "TOFA2001", "using Json = System.Text.Json.JsonSerializer;\n");

    [Fact]
    public async Task Misspelt_dependency_does_not_build()
    {
        var original = await File.ReadAllTextAsync(PathOf(Runbook), TestContext.Current.CancellationToken);
        const string Correct = "depends_on: [ingest_observations]";
        const string Misspelt = "depends_on: [ingest_observatons]";
        var broken = Replace(original, Correct, Misspelt);

        await ExpectAsync(Runbook, original, broken, broken.IndexOf(Misspelt, StringComparison.Ordinal) + "depends_on: [".Length, "TOFA5009");
    }

    private async Task BreaksTheBuildAsync(string file, string anchor, string addition, string offender, string id, string header = "")
    {
        var original = await File.ReadAllTextAsync(PathOf(file), TestContext.Current.CancellationToken);
        var broken = header + Replace(original, anchor, anchor + addition);

        await ExpectAsync(file, original, broken, broken.IndexOf(offender, broken.IndexOf(addition, StringComparison.Ordinal), StringComparison.Ordinal), id);
    }

    // The mistake fails the build at its exact place, as the only complaint of ours; taken back, the build is whole again.
    private async Task ExpectAsync(string file, string original, string broken, int offset, string id)
    {
        await File.WriteAllTextAsync(PathOf(file), broken, TestContext.Current.CancellationToken);
        var failed = await checkout.DotnetAsync("build", "sample-project");
        await File.WriteAllTextAsync(PathOf(file), original, TestContext.Current.CancellationToken);
        var mended = await checkout.DotnetAsync("build", "sample-project");

        Assert.NotEqual(0, failed.ExitCode);
        var found = BuildDiagnostic.Of(failed).Where(line => line.Id.StartsWith("TOFA", StringComparison.Ordinal)).ToList();
        var (line, column) = PlaceOf(broken, offset);
        Assert.True(found.Count == 1, failed.Everything);
        Assert.Equal((Path.GetFileName(file), line, column, "error", id), (found[0].File, found[0].Line, found[0].Column, found[0].Severity, found[0].Id));
        Assert.True(mended.ExitCode == 0, mended.Everything);
        if (ShownInReadme.Contains(id))
            Assert.Contains($"{id}: {found[0].Message.Split(" (https:")[0]}\n", RepositoryRoot.Read("README.md"), StringComparison.Ordinal);
    }

    private static string Replace(string text, string part, string replacement)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sample no longer holds: {part}");
        return text[..at] + replacement + text[(at + part.Length)..];
    }

    private static (int Line, int Column) PlaceOf(string text, int offset)
    {
        var before = text[..offset];
        return (before.Count(character => character == '\n') + 1, offset - before.LastIndexOf('\n'));
    }

    private string PathOf(string relative) => Path.Combine(checkout.Directory, relative);
}
