using SeattleWeather.SharedModules.Csv;

namespace Tofa.Sample.Tests.SharedModules;

public sealed class CsvTextTests
{
    [Fact]
    public void Published_file_is_read_whole()
    {
        var table = CsvText.Read(SampleData.Text);

        Assert.Equal(["date", "precipitation", "temp_max", "temp_min", "wind", "weather"], table.Header);
        Assert.Equal(366, table.Rows.Count);
        Assert.Equal(["2012-02-29", "0.8", "5.0", "1.1", "7.0", "snow"], table.Rows[59].Fields);
    }

    [Fact]
    public void Row_knows_the_line_it_starts_on_also_after_an_empty_line()
    {
        var table = CsvText.Read(SampleData.Text.Replace("2012-01-02", "\n2012-01-02", StringComparison.Ordinal));

        Assert.Equal([2, 4, 5], table.Rows.Take(3).Select(row => row.Line));
    }

    [Fact]
    public void What_is_written_is_read_back_unchanged() =>
        Assert.Equal(SampleData.Text, CsvText.Write(CsvText.Read(SampleData.Text)));

    [Fact]
    public void Comma_quotation_mark_and_line_break_survive_the_way_there_and_back()
    {
        var table = new CsvTable(["label"], [new CsvRow(2, ["drizzle, \"mist\"\nor haze"])]);

        var text = CsvText.Write(table);

        Assert.Equal("label\n\"drizzle, \"\"mist\"\"\nor haze\"\n", text);
        Assert.Equal(table.Rows[0].Fields, CsvText.Read(text).Rows[0].Fields);
    }

    [Fact]
    public void Stray_quotation_mark_is_refused_with_its_line()
    {
        var spoilt = SampleData.Text.Replace("10.9,10.6", "10\"9,10.6", StringComparison.Ordinal);

        var refusal = Assert.Throws<FormatException>(() => CsvText.Read(spoilt));

        Assert.StartsWith("line 3:", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_file_is_refused() =>
        Assert.Contains("empty", Assert.Throws<FormatException>(() => CsvText.Read("")).Message, StringComparison.Ordinal);
}
