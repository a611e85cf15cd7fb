using SeattleWeather.Scripts;
using Tofa.Runner.Pipelines;
using Tofa.Support;

namespace Tofa.Sample.Tests;

/// <summary>The scripts with real files, as the runner calls them.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly TemporaryDirectory home = new();
    private readonly List<string> log = [];

    [Fact]
    public async Task Scripts_run_one_after_another_leave_a_report_and_log_a_line_each()
    {
        home.Write(SampleData.SourcePath, SampleData.Text);
        IScript[] untilDraft = [new IngestObservations(), new CheckObservations(), new CleanObservations(), new SummariseMonths(), new FindExtremes()];
        foreach (var script in untilDraft)
            Assert.Equal(0, await RunAsync(script));
        home.Write("outputs/report-draft.md", "# Seattle in 2012\n");
        home.Write("outputs/toolchain.txt", "10.0.401\n");

        Assert.Equal(0, await RunAsync(new VerifyDraft()));
        Assert.Equal(0, await RunAsync(new PublishReport()));

        Assert.StartsWith("# Seattle in 2012\n\n## Months", home.Read("outputs/report.md"), StringComparison.Ordinal);
        Assert.Equal(7, log.Count);
    }

    [Fact]
    public async Task Script_that_cannot_do_its_work_returns_one_and_says_why()
    {
        Assert.Equal(1, await RunAsync(new CleanObservations()));
        Assert.Equal(["outputs/raw_observations.csv is not there; run the task that writes it first"], log);
    }

    [Fact]
    public async Task Source_is_taken_from_the_environment_of_the_task()
    {
        home.Write("data/other.csv", SampleData.Text);

        Assert.Equal(1, await RunAsync(new IngestObservations()));
        Assert.Equal(0, await RunAsync(new IngestObservations(), ("WEATHER_SOURCE", "data/other.csv")));
        Assert.EndsWith("366 rows of data/other.csv", log[1], StringComparison.Ordinal);
    }

    public void Dispose() => home.Dispose();

    private Task<int> RunAsync(IScript script, params (string Name, string Value)[] environment) => script.RunAsync(
        new ScriptContext("task", home.Path, null, environment.ToDictionary(variable => variable.Name, variable => variable.Value), log.Add),
        TestContext.Current.CancellationToken);
}
