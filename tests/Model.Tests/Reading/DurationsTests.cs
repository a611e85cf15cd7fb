using Tofa.Model.Reading;

namespace Tofa.Model.Tests.Reading;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("90s", 90)]
    [InlineData("10m", 600)]
    [InlineData("1h30m", 5400)]
    [InlineData("1h30m5s", 5405)]
    [InlineData("45", 45)]
    [InlineData("0h1s", 1)]
    [InlineData("250ms", 0.25)]
    [InlineData("576h", 2_073_600)]
    public void Duration_is_read(string text, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), Durations.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0s")]
    [InlineData("-1s")]
    [InlineData("1.5h")]
    [InlineData("10 m")]
    [InlineData("5m1h")]
    [InlineData("10min")]
    [InlineData("577h")]
    [InlineData("99999999999999999999s")]
    [InlineData("9999999999")]
    [InlineData("１s")]
    [InlineData("5m\n")]
    public void Text_that_is_no_usable_duration_is_refused(string text) => Assert.Null(Durations.Parse(text));
}
