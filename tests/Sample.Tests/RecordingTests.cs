using SeattleWeather.Modules.Extremes;
using SeattleWeather.Modules.Reports;
using SeattleWeather.Modules.Summaries;
using SeattleWeather.SharedModules.Csv;
using Tofa.Model.Yaml;

namespace Tofa.Sample.Tests;

/// <summary>The recorded replies have to pass what a model's reply has to pass, and may not be taken for one.</summary>
public sealed class RecordingTests
{
    private static readonly YamlDocument Recording = YamlReader.Read(
        "draft_report.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ai_recordings", "draft_report.yaml")));

    private static readonly CsvTable[] Tables =
        [SummaryTable.Write(PeriodSummaries.ByMonth(SampleData.Days)), ExtremeTable.Write(RecordDays.Of(SampleData.Days))];

    [Fact]
    public void There_is_one_reply_for_each_prompt() =>
        Assert.Equal(["first", "fallback"], [Text("replies[0].variant"), Text("replies[1].variant")]);

    [Theory]
    [InlineData("replies[0].text")]
    [InlineData("replies[1].text")]
    public void Reply_is_in_form_agrees_with_the_data_and_says_that_it_is_a_sample(string place)
    {
        var reply = Text(place);

        Assert.Null(DraftRules.ProblemIn(reply));
        Assert.Empty(DraftFigures.Unsupported(reply, Tables));
        Assert.Contains("This text is a recorded sample", reply, StringComparison.Ordinal);
        Assert.InRange(reply.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 50, 180);
    }

    private static string Text(string place) => Assert.IsType<YamlScalar>(Recording.Find(place)).Value;
}
