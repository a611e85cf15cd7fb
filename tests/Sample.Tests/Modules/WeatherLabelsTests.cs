using SeattleWeather.Modules.Observations;

namespace Tofa.Sample.Tests.Modules;

public sealed class WeatherLabelsTests
{
    [Fact]
    public void Every_label_of_the_published_file_is_read_and_written_back_as_it_was()
    {
        var labels = SampleData.Table.Rows.Select(row => row.Fields[5]).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(["drizzle", "fog", "rain", "snow", "sun"], labels);
        Assert.Equal(labels, labels.Select(label => WeatherLabels.Format(WeatherLabels.Parse(label)!.Value)));
    }

    [Fact]
    public void Case_and_white_space_around_a_label_do_not_matter() => Assert.Equal(WeatherLabel.Rain, WeatherLabels.Parse(" Rain "));

    [Theory]
    [InlineData("")]
    [InlineData("rainy")]
    [InlineData("3")]
    public void Other_text_is_no_label(string text) => Assert.Null(WeatherLabels.Parse(text));

    [Fact]
    public void Value_outside_the_five_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => WeatherLabels.Format((WeatherLabel)9));

    [Theory]
    [InlineData(WeatherLabel.Drizzle, true)]
    [InlineData(WeatherLabel.Rain, true)]
    [InlineData(WeatherLabel.Snow, true)]
    [InlineData(WeatherLabel.Fog, false)]
    [InlineData(WeatherLabel.Sun, false)]
    public void Three_labels_speak_of_precipitation(WeatherLabel label, bool expected) =>
        Assert.Equal(expected, WeatherLabels.SpeaksOfPrecipitation(label));
}
