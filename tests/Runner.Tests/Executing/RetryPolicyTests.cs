using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Tests.Executing;

public sealed class RetryPolicyTests
{
    private static readonly RetryPolicy Policy = new();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(12, 60)]
    public void Pauses_double_from_the_first_to_the_longest(int attempt, int seconds)
    {
        var patient = new RetryPolicy { MostTries = 20 };

        Assert.Equal(TimeSpan.FromSeconds(seconds), patient.PauseAfter(AiFailureKind.Busy, null, attempt, 0));
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(0.5, 3)]
    [InlineData(1, 2)]
    public void Pauses_are_spread_over_their_second_half(double spread, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Policy.PauseAfter(AiFailureKind.Busy, null, 3, spread));

    [Theory]
    [InlineData(5, 5)]
    [InlineData(3600, 60)]
    [InlineData(-5, 0)]
    public void The_servers_wish_counts_within_bounds(int wished, int expected) =>
        Assert.Equal(TimeSpan.FromSeconds(expected), Policy.PauseAfter(AiFailureKind.Busy, TimeSpan.FromSeconds(wished), 1, 1));

    [Fact]
    public void The_last_attempt_has_no_pause_after_it() => Assert.Null(Policy.PauseAfter(AiFailureKind.Busy, null, Policy.MostTries, 0));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(408, null, true)]
    [InlineData(429, "rate_limit_exceeded", true)]
    [InlineData(500, null, true)]
    [InlineData(504, null, true)]
    [InlineData(429, "insufficient_quota", false)]
    [InlineData(400, null, false)]
    [InlineData(401, null, false)]
    [InlineData(404, null, false)]
    [InlineData(501, null, false)]
    public void Only_what_passes_by_itself_is_tried_again(int? status, string? code, bool isTransient) =>
        Assert.Equal(isTransient, FailureRules.IsTransient(FailureRules.KindOf(new CallFailure(status, code, "x", null))));
}
