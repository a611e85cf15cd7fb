using SeattleWeather.SharedModules.Csv;
using SeattleWeather.SharedModules.Markdown;

namespace Tofa.Sample.Tests.SharedModules;

public sealed class MarkdownTableTests
{
    [Fact]
    public void Table_has_a_header_a_rule_and_one_line_per_row()
    {
        var table = SampleData.Table with { Rows = [.. SampleData.Table.Rows.Take(1)] };

        Assert.Equal(
            "| date | precipitation | temp_max | temp_min | wind | weather |\n"
            + "| --- | --- | --- | --- | --- | --- |\n"
            + "| 2012-01-01 | 0.0 | 12.8 | 5.0 | 4.7 | drizzle |\n",
            MarkdownTable.Of(table));
    }

    [Fact]
    public void Bar_and_line_break_in_a_field_cannot_break_the_table() =>
        Assert.EndsWith("| rain \\| snow |\n", MarkdownTable.Of(new CsvTable(["label"], [new CsvRow(2, ["rain |\nsnow"])])), StringComparison.Ordinal);
}
