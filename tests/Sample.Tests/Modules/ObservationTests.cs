using SeattleWeather.Modules.Observations;
using SeattleWeather.SharedModules.Csv;

namespace Tofa.Sample.Tests.Modules;

public sealed class ObservationTests
{
    private static readonly Observation LeapDay = new(new DateOnly(2012, 2, 29), 0.8m, 5.0m, 1.1m, 7.0m, WeatherLabel.Snow);

    [Fact]
    public void Row_becomes_an_observation()
    {
        var observation = ObservationRow.Read(SampleData.Table.Rows[59], SampleData.Table.Header, ObservationSchema.Published, out var problems);

        Assert.Equal(LeapDay, observation);
        Assert.Empty(problems);
    }

    [Fact]
    public void Columns_may_stand_in_another_order()
    {
        var row = SampleData.Table.Rows[59];
        var turned = row with { Fields = [.. row.Fields.Reverse()] };

        Assert.Equal(LeapDay, ObservationRow.Read(turned, [.. SampleData.Table.Header.Reverse()], ObservationSchema.Published, out _));
    }

    [Fact]
    public void Every_field_that_cannot_be_read_is_named_with_what_it_holds()
    {
        var row = new CsvRow(61, ["29.02.2012", "0.8", "warm", "1.1", "7.0", "sleet"]);

        Assert.Null(ObservationRow.Read(row, SampleData.Table.Header, ObservationSchema.Published, out var problems));
        Assert.Equal(
        [
            "date holds '29.02.2012', expected a date such as 2012-02-29",
            "temp_max holds 'warm', expected a number",
            "weather holds 'sleet', expected one of drizzle, fog, rain, snow, sun",
        ], problems);
    }

    [Fact]
    public void Row_with_a_field_too_many_is_no_observation()
    {
        var row = SampleData.Table.Rows[59];
        var longer = row with { Fields = [.. row.Fields, "?"] };

        Assert.Null(ObservationRow.Read(longer, SampleData.Table.Header, ObservationSchema.Published, out var problems));
        Assert.Equal(["has 7 fields, but the header names 6 columns"], problems);
    }

    [Fact]
    public void Observation_is_written_as_it_was_published() =>
        Assert.Equal(SampleData.Table.Rows[59].Fields, ObservationRow.Write(LeapDay, 61).Fields);

    [Fact]
    public void Published_file_is_read_without_a_problem()
    {
        var file = ObservationTable.Read(SampleData.Table, ObservationSchema.Published);

        Assert.Empty(file.MissingColumns);
        Assert.Empty(file.UnreadableRows);
        Assert.Equal(366, file.Observations.Count);
        Assert.Equal(61, SampleData.On(2, 29).Line);
    }

    [Fact]
    public void Good_rows_are_read_beside_a_bad_one()
    {
        var file = SampleData.With("2012-01-02,10.9", "2012-01-02,none");

        Assert.Equal(365, file.Observations.Count);
        Assert.Equal(new UnreadableRow(3, "precipitation holds 'none', expected a number"), Assert.Single(file.UnreadableRows));
    }

    [Fact]
    public void Missing_column_is_named_and_nothing_is_read()
    {
        var file = ObservationTable.Read(SampleData.Table, ObservationSchema.Cleaned);

        Assert.Equal(["precipitation_mm", "temp_max_c", "temp_min_c", "wind_m_s"], file.MissingColumns);
        Assert.Empty(file.Observations);
    }

    [Fact]
    public void Strict_reading_gives_all_rows_or_says_which_one_is_bad()
    {
        var spoilt = CsvText.Read(SampleData.Text.Replace("2012-01-02,10.9", "2012-01-02,none", StringComparison.Ordinal));

        Assert.Equal(SampleData.Days, ObservationTable.ReadAll(SampleData.Table, ObservationSchema.Published));
        Assert.StartsWith("line 3:", Refusal(spoilt, ObservationSchema.Published), StringComparison.Ordinal);
        Assert.Contains("wind_m_s", Refusal(SampleData.Table, ObservationSchema.Cleaned), StringComparison.Ordinal);
    }

    [Fact]
    public void Cleaned_file_names_units_and_is_read_back_as_written()
    {
        var cleaned = ObservationTable.Write(SampleData.Days, ObservationSchema.Cleaned);

        Assert.Equal(["date", "precipitation_mm", "temp_max_c", "temp_min_c", "wind_m_s", "weather"], cleaned.Header);
        Assert.Equal(SampleData.Days, ObservationTable.ReadAll(cleaned, ObservationSchema.Cleaned));
    }

    [Fact]
    public void Tidying_sorts_by_day_and_drops_repeated_rows() =>
        Assert.Equal(SampleData.Days, Cleaning.Tidy([.. SampleData.Days.Reverse(), .. SampleData.Month(3)]));

    [Fact]
    public void Day_is_wet_by_measurement_and_not_by_label()
    {
        Assert.Equal(WeatherLabel.Drizzle, SampleData.On(1, 1).Observation.Label);
        Assert.False(SampleData.On(1, 1).Observation.IsWet);
        Assert.True(SampleData.On(1, 2).Observation.IsWet);
    }

    private static string Refusal(CsvTable table, ObservationSchema schema) =>
        Assert.Throws<FormatException>(() => ObservationTable.ReadAll(table, schema)).Message;
}
