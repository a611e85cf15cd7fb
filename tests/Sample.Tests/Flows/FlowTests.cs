using SeattleWeather.Flows;
using SeattleWeather.Modules.Steps;

namespace Tofa.Sample.Tests.Flows;

/// <summary>The flows over the real data and files in memory.</summary>
public sealed class FlowTests
{
    private readonly FakeTexts texts = new() { [SampleData.SourcePath] = SampleData.Text };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ingest_keeps_the_data_and_notes_its_origin()
    {
        var outcome = await new IngestFlow(texts).RunAsync(SampleData.SourcePath, Token);

        Assert.Equal(StepOutcome.Done("took in 366 rows of data/seattle-weather-2012.csv"), outcome);
        Assert.Equal(SampleData.Text, texts[Artifacts.RawObservations]);
        Assert.StartsWith("file,rows,sha256\ndata/seattle-weather-2012.csv,366,e7b3", texts[Artifacts.Source], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_of_a_file_that_is_not_there_fails_and_writes_nothing()
    {
        var outcome = await new IngestFlow(texts).RunAsync("data/seattle-weather-1812.csv", Token);

        Assert.Equal(StepOutcome.Failed("data/seattle-weather-1812.csv is not there"), outcome);
        Assert.Equal([SampleData.SourcePath], texts.Paths);
    }

    [Fact]
    public async Task Ingest_of_a_file_with_broken_quoting_fails_with_the_line()
    {
        texts[SampleData.SourcePath] = SampleData.Text.Replace("10.9,10.6", "10\"9,10.6", StringComparison.Ordinal);

        var outcome = await new IngestFlow(texts).RunAsync(SampleData.SourcePath, Token);

        Assert.False(outcome.Succeeded);
        Assert.Contains("line 3:", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_of_the_disk_is_an_outcome()
    {
        var full = new FakeTexts { [SampleData.SourcePath] = SampleData.Text, Refused = Artifacts.Source };

        Assert.Equal(StepOutcome.Failed("outputs/source.csv cannot be written: disk full"), await new IngestFlow(full).RunAsync(SampleData.SourcePath, Token));
    }

    [Fact]
    public async Task Check_passes_with_remarks_and_writes_them()
    {
        texts[Artifacts.RawObservations] = SampleData.Text;

        Assert.Equal(StepOutcome.Done("no error in the data, 3 remarks"), await new CheckFlow(texts).RunAsync(Token));
        Assert.Contains("31 days are labelled drizzle", texts[Artifacts.Checks], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_bad_data_fails_and_writes_all_errors_all_the_same()
    {
        texts[Artifacts.RawObservations] = SampleData.Text
            .Replace("2012-01-02,10.9", "2012-01-02,none", StringComparison.Ordinal)
            .Replace("2012-11-19,54.1", "2012-11-19,541.0", StringComparison.Ordinal);

        var outcome = await new CheckFlow(texts).RunAsync(Token);

        Assert.False(outcome.Succeeded);
        Assert.StartsWith("2 errors in the data, the first at line 3:", outcome.Message, StringComparison.Ordinal);
        Assert.Contains("precipitation holds 'none'", texts[Artifacts.Checks], StringComparison.Ordinal);
        Assert.Contains("541.0", texts[Artifacts.Checks], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flows_run_one_after_another_from_the_source_to_the_report()
    {
        Assert.All(await RunToDraftAsync(), outcome => Assert.True(outcome.Succeeded, outcome.Message));
        texts[Artifacts.Draft] = "# Seattle in 2012\n\nThe year brought 1226.0 mm.\n";
        texts[Artifacts.Toolchain] = "10.0.401\n";

        Assert.Equal(StepOutcome.Done("every figure of the draft is in the tables"), await new VerifyDraftFlow(texts).RunAsync(Token));
        Assert.Equal(StepOutcome.Done("wrote outputs/report.md"), await new PublishFlow(texts).RunAsync(Token));
        Assert.Contains("| all | 366 | 177 | 1226.0 | 15.3 | 7.3 | 3.4 |", texts[Artifacts.Report], StringComparison.Ordinal);
        Assert.Contains("| longest dry spell | 2012-07-23 | 48 | days from this date |", texts[Artifacts.Report], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_with_a_made_up_figure_is_not_verified()
    {
        await RunToDraftAsync();
        texts[Artifacts.Draft] = "# Seattle in 2012\n\nThe year brought 1229.9 mm.\n";

        var outcome = await new VerifyDraftFlow(texts).RunAsync(Token);

        Assert.False(outcome.Succeeded);
        Assert.Contains("1229.9; correct them in outputs/report-draft.md", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cleaning_of_unchecked_bad_data_fails_with_the_line()
    {
        texts[Artifacts.RawObservations] = SampleData.Text.Replace("2012-01-02,10.9", "2012-01-02,none", StringComparison.Ordinal);

        Assert.StartsWith("the data cannot be used: line 3:", (await new CleanFlow(texts).RunAsync(Token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_is_not_published_while_a_part_is_missing()
    {
        await RunToDraftAsync();

        Assert.Equal(StepOutcome.Failed("outputs/report-draft.md is not there"), await new PublishFlow(texts).RunAsync(Token));
        Assert.DoesNotContain(Artifacts.Report, texts.Paths);
    }

    private async Task<IReadOnlyList<StepOutcome>> RunToDraftAsync() =>
    [
        await new IngestFlow(texts).RunAsync(SampleData.SourcePath, Token),
        await new CheckFlow(texts).RunAsync(Token),
        await new CleanFlow(texts).RunAsync(Token),
        await new SummariseFlow(texts).RunAsync(Token),
        await new ExtremesFlow(texts).RunAsync(Token),
    ];
}
