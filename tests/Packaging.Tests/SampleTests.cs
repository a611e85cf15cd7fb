using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>The sample project in a fresh clone: it runs to its end, and does not build once it breaks a rule.</summary>
public sealed class SampleTests(Checkout checkout, BrokenSample broken) : IClassFixture<BrokenSample>
{
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
    public void Flow_that_opens_a_file_does_not_build() => BreaksTheBuild(Mistake.OpenFileInFlow);

    [Fact]
    public void Module_that_calls_a_flow_does_not_build() => BreaksTheBuild(Mistake.FlowInModule);

    [Fact]
    public void Script_that_serializes_behind_an_alias_does_not_build() => BreaksTheBuild(Mistake.JsonInScript);

    [Fact]
    public void Misspelt_dependency_does_not_build() => BreaksTheBuild(Mistake.MisspeltDependency);

    [Fact]
    public void Build_is_whole_again_when_the_last_mistake_is_taken_back() => Assert.True(broken.Mended.ExitCode == 0, broken.Mended.Everything);

    // The mistake fails the build at its exact place, as the only complaint of ours: those that were taken back before it are forgotten.
    private void BreaksTheBuild(Mistake mistake)
    {
        var failed = broken.With(mistake);

        Assert.NotEqual(0, failed.ExitCode);
        var found = BuildDiagnostic.Of(failed).Where(line => line.Id.StartsWith("TOFA", StringComparison.Ordinal)).ToList();
        var (line, column) = mistake.PlaceIn(File.ReadAllText(Path.Combine(checkout.Directory, mistake.File)));
        Assert.True(found.Count == 1, failed.Everything);
        Assert.Equal((Path.GetFileName(mistake.File), line, column, "error", mistake.Id), (found[0].File, found[0].Line, found[0].Column, found[0].Severity, found[0].Id));
        if (ShownInReadme.Contains(mistake.Id))
            Assert.Contains($"{mistake.Id}: {found[0].Message.Split(" (https:")[0]}\n", RepositoryRoot.Read("README.md"), StringComparison.Ordinal);
    }
}
