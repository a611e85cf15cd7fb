using SeattleWeather.Modules.Extremes;
using SeattleWeather.Modules.Reports;
using SeattleWeather.Modules.Summaries;
using SeattleWeather.SharedModules.Csv;

namespace Tofa.Sample.Tests.Modules;

public sealed class ReportTests
{
    private const string Draft = "# Seattle in 2012\n\nThe wettest day brought 54.1 mm, the coldest night -3.3 °C.\n";

    private static readonly CsvTable Months = SummaryTable.Write(PeriodSummaries.ByMonth(SampleData.Days));
    private static readonly CsvTable Records = ExtremeTable.Write(RecordDays.Of(SampleData.Days));

    [Fact]
    public void Source_is_described_by_its_path_rows_and_fingerprint()
    {
        var source = SourceTable.Of(SampleData.SourcePath, SampleData.Text, 366);

        // As data/README.md states it.
        Assert.Equal(
            [SampleData.SourcePath, "366", "e7b37461bc2c5632faab2f611f59f343b25eaa02d7157eac826bd507c70d33c2"],
            Assert.Single(source.Rows).Fields);
    }

    [Fact]
    public void Fingerprint_is_the_same_in_a_clone_with_other_line_ends() => Assert.Equal(
        SourceTable.Of(SampleData.SourcePath, SampleData.Text, 366).Rows[0].Fields,
        SourceTable.Of(SampleData.SourcePath, SampleData.Text.ReplaceLineEndings("\r\n"), 366).Rows[0].Fields);

    [Fact]
    public void Draft_with_a_heading_is_in_form() => Assert.Null(DraftRules.ProblemIn(Draft));

    [Theory]
    [InlineData("Sure! Here is the report.\n\n# Seattle", "heading")]
    [InlineData("# Seattle\n\nIn {{ months }} months", "placeholder")]
    [InlineData("## Seattle", "heading")]
    public void Draft_out_of_form_is_refused_with_the_reason(string draft, string reason) =>
        Assert.Contains(reason, DraftRules.ProblemIn(draft), StringComparison.Ordinal);

    [Fact]
    public void Draft_that_is_too_long_is_refused() =>
        Assert.Contains("characters", DraftRules.ProblemIn("# Seattle\n" + new string('a', 6000)), StringComparison.Ordinal);

    [Fact]
    public void Figures_of_the_tables_are_supported_and_whole_numbers_are_not_judged() =>
        Assert.Empty(DraftFigures.Unsupported($"{Draft} In 366 days of 2012, 1226.0 mm fell. Made with 10.0.401.", [Months, Records]));

    [Fact]
    public void Figure_is_found_in_a_table_whatever_its_sign() =>
        Assert.Empty(DraftFigures.Unsupported("3.3 degrees of frost", [Records]));

    [Fact]
    public void Figure_that_no_table_holds_is_found_once() => Assert.Equal(
        ["54.2", "999.9"],
        DraftFigures.Unsupported("# Seattle\n\nIt rained 54.2 mm; 54.2! In all 999.9 mm, not 1226.0.", [Months, Records]));

    [Fact]
    public void Report_has_the_text_then_the_tables_then_their_origin()
    {
        var parts = new ReportParts(Draft, Months, Records, "366 daily observations were checked.\n", SourceTable.Of(SampleData.SourcePath, SampleData.Text, 366), "10.0.401\r\n");

        var report = ReportAssembler.Assemble(parts);

        Assert.StartsWith(Draft + "\n## Months\n\n| period |", report, StringComparison.Ordinal);
        Assert.Equal(["# Seattle in 2012", "## Months", "## Records", "## Checks", "## Provenance"], report.Split('\n').Where(line => line.StartsWith('#')));
        Assert.EndsWith("\n\nComputed with .NET SDK 10.0.401.\n", report, StringComparison.Ordinal);
    }
}
