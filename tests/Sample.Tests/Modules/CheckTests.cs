using SeattleWeather.Modules.Checks;
using SeattleWeather.Modules.Observations;

namespace Tofa.Sample.Tests.Modules;

public sealed class CheckTests
{
    [Fact]
    public void Published_file_passes_every_check_with_three_remarks()
    {
        var results = ObservationChecks.Of(SampleData.File2012);

        Assert.All(results, result => Assert.True(result.Passed));
        Assert.Equal([0, 0, 0, 2, 1], results.Select(result => result.Findings.Count));
    }

    [Fact]
    public void Unreadable_row_is_an_error_at_its_line()
    {
        var finding = Assert.Single(ReadabilityCheck.Of(SampleData.With("2012-01-02,10.9", "2012-01-02,none")).Findings);

        Assert.Equal((FindingSeverity.Error, 3), (finding.Severity, finding.Line));
    }

    [Fact]
    public void Missing_column_is_an_error_of_the_header()
    {
        var finding = Assert.Single(ReadabilityCheck.Of(SampleData.With("temp_max", "tmax")).Findings);

        Assert.Equal(new Finding(FindingSeverity.Error, 1, "the column temp_max is missing"), finding);
    }

    [Fact]
    public void File_without_rows_is_an_error() => Assert.False(ReadabilityCheck.Of(new ObservationFile([], [], [])).Passed);

    [Theory]
    [InlineData("2012-11-19,54.1", "2012-11-19,541.0", "precipitation 541.0 is outside 0.0 to 250.0")]
    [InlineData("2012-08-16,0.0,34.4", "2012-08-16,0.0,94.4", "highest temperature 94.4 is outside -40.0 to 50.0")]
    [InlineData("2012-01-15,5.3,1.1,-3.3", "2012-01-15,5.3,1.1,-53.3", "lowest temperature -53.3 is outside -40.0 to 50.0")]
    [InlineData("2012-08-16,0.0,34.4", "2012-08-16,0.0,4.4", "the lowest temperature 18.3 is above the highest 4.4")]
    [InlineData("9.5", "95.0", "wind 95.0 is outside 0.0 to 60.0")]
    public void Impossible_measurement_is_an_error(string original, string replacement, string message)
    {
        var finding = Assert.Single(RangeCheck.Of(SampleData.With(original, replacement).Observations).Findings);

        Assert.Equal((FindingSeverity.Error, message), (finding.Severity, finding.Message));
    }

    [Fact]
    public void Real_measurements_are_possible() => Assert.Empty(RangeCheck.Of(SampleData.Located).Findings);

    [Fact]
    public void Days_that_are_left_out_are_remarked_on_as_a_gap()
    {
        var withoutFebruary = SampleData.Located.Where(located => located.Observation.Date.Month != 2).ToList();

        var finding = Assert.Single(CalendarCheck.Of(withoutFebruary).Findings);

        Assert.Equal(new Finding(FindingSeverity.Remark, null, "29 days are missing between 2012-01-31 and 2012-03-01"), finding);
    }

    [Fact]
    public void Order_of_the_rows_does_not_matter() => Assert.Empty(CalendarCheck.Of([.. SampleData.Located.Reverse()]).Findings);

    [Fact]
    public void Repeated_row_is_a_remark_and_a_contradicting_one_an_error()
    {
        var first = SampleData.On(1, 1);
        var repeated = first with { Line = 400 };
        var contradicting = new LocatedObservation(400, first.Observation with { PrecipitationMm = 1 });

        Assert.Equal(FindingSeverity.Remark, Assert.Single(CalendarCheck.Of([.. SampleData.Located, repeated]).Findings).Severity);
        Assert.Equal(
            new Finding(FindingSeverity.Error, 2, "2012-01-01 has rows that contradict each other, on lines 2, 400"),
            Assert.Single(CalendarCheck.Of([.. SampleData.Located, contradicting]).Findings));
    }

    [Fact]
    public void Labels_without_a_measurement_are_counted() => Assert.Equal(
    [
        "31 days are labelled drizzle without measurable precipitation, so wet days are counted by measurement",
        "35 days are labelled rain without measurable precipitation, so wet days are counted by measurement",
    ], LabelCheck.Of(SampleData.Located).Findings.Select(finding => finding.Message));

    [Fact]
    public void Measurement_without_a_label_is_remarked_on_at_its_line()
    {
        var file = SampleData.With("2012-01-02,10.9,10.6,2.8,4.5,rain", "2012-01-02,10.9,10.6,2.8,4.5,sun");

        Assert.Contains(new Finding(FindingSeverity.Remark, 3, "labelled sun, yet 10.9 mm were measured"), LabelCheck.Of(file.Observations).Findings);
    }

    [Fact]
    public void Wind_in_metres_per_second_is_remarked_on_and_in_kilometres_per_hour_is_not()
    {
        var kilometres = SampleData.Located
            .Select(located => located with { Observation = located.Observation with { WindMs = located.Observation.WindMs * 3.6m } })
            .ToList();

        Assert.Contains("mean of 3.4", Assert.Single(WindUnitCheck.Of(SampleData.Located).Findings).Message, StringComparison.Ordinal);
        Assert.Empty(WindUnitCheck.Of(kilometres).Findings);
        Assert.Empty(WindUnitCheck.Of([]).Findings);
    }

    [Fact]
    public void Report_answers_each_question_in_a_row()
    {
        var report = CheckReport.Write(ObservationChecks.Of(SampleData.File2012), SampleData.Days.Count);

        Assert.StartsWith("366 daily observations were checked.\n\n| Question | Answer |\n| --- | --- |\n| Can every row be read? | yes |\n", report, StringComparison.Ordinal);
        Assert.Contains("| Do labels and measurements agree? | with a remark: 31 days", report, StringComparison.Ordinal);
        Assert.Contains("| Can every row be read? | no: line 3: precipitation", Spoilt(CheckReportOf), StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_counts_remarks_or_gives_the_first_error()
    {
        Assert.Equal("no error in the data, 3 remarks", CheckReport.Summarise(ObservationChecks.Of(SampleData.File2012)));
        Assert.StartsWith("1 error in the data, the first at line 3: precipitation", Spoilt(CheckReport.Summarise), StringComparison.Ordinal);
    }

    private static string CheckReportOf(IReadOnlyList<CheckResult> results) => CheckReport.Write(results, 365);

    private static string Spoilt(Func<IReadOnlyList<CheckResult>, string> show) =>
        show(ObservationChecks.Of(SampleData.With("2012-01-02,10.9", "2012-01-02,none")));
}
