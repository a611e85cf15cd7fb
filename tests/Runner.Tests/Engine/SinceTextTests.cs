using Tofa.Runner.Modules.Logs;

namespace Tofa.Runner.Tests.Engine;

public sealed class SinceTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("90s", "2026-03-01T11:58:30Z")]
    [InlineData("1h30m", "2026-03-01T10:30:00Z")]
    [InlineData("2026-02-28", "2026-02-28T00:00:00Z")]
    [InlineData("2026-02-28T08:15", "2026-02-28T08:15:00Z")]
    [InlineData("2026-02-28 08:15:30", "2026-02-28T08:15:30Z")]
    [InlineData("2026-02-28T08:15:30.250+02:00", "2026-02-28T06:15:30.250Z")]
    public void Duration_counts_back_and_instant_is_utc_unless_it_says_otherwise(string text, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), SinceText.Parse(text, Now));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("-1h")]
    [InlineData("28.02.2026")]
    [InlineData("2026-02-30")]
    public void Anything_else_is_refused(string text) => Assert.Null(SinceText.Parse(text, Now));
}
