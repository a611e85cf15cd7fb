using System.Globalization;
using Tofa.Model.Gates;

namespace Tofa.Model.Tests.Gates;

public sealed class GateConditionTests
{
    [Theory]
    [InlineData("0", "0", GateOutcome.Passed)]
    [InlineData("0", "1", GateOutcome.Failed)]
    [InlineData("0", "0 errors", GateOutcome.Passed)]
    [InlineData("!= 0", "3", GateOutcome.Passed)]
    [InlineData("!= 0", "0", GateOutcome.Failed)]
    [InlineData(">= 5", "5", GateOutcome.Passed)]
    [InlineData(">= 5", "4 of 5 scenarios", GateOutcome.Failed)]
    [InlineData("> 5", "5", GateOutcome.Failed)]
    [InlineData("> 5", "5.01", GateOutcome.Passed)]
    [InlineData("<= 5", "5.01", GateOutcome.Failed)]
    [InlineData("<= 5", "-1", GateOutcome.Passed)]
    [InlineData("< 5", "5", GateOutcome.Failed)]
    [InlineData("< 5", "4.99", GateOutcome.Passed)]
    [InlineData(">= 85%", "85%", GateOutcome.Passed)]
    [InlineData(">= 85%", "84.9 %", GateOutcome.Failed)]
    [InlineData(">= 80%", "4 of 5", GateOutcome.Passed)]
    [InlineData(">= 80%", "3 of 4", GateOutcome.Failed)]
    [InlineData("100% public APIs", "100%", GateOutcome.Passed)]
    [InlineData("100% public APIs", "99% public APIs", GateOutcome.Failed)]
    [InlineData("true", "true", GateOutcome.Passed)]
    [InlineData("true", " false ", GateOutcome.Failed)]
    [InlineData("false", "false", GateOutcome.Passed)]
    [InlineData("handled", "handled", GateOutcome.Passed)]
    [InlineData("handled", "Handled", GateOutcome.Passed)]
    [InlineData("handled", "ignored", GateOutcome.Failed)]
    public void Measurement_is_compared_as_the_condition_says(string condition, string measurement, GateOutcome expected) =>
        Assert.Equal(expected, GateCondition.Of(condition).Judge(measurement).Outcome);

    [Theory]
    [InlineData(">= 85%", "85", "'85' is not a percentage")]
    [InlineData(">= 85%", "0.85", "'0.85' is not a percentage")]
    [InlineData(">= 85%", "0 of 0", "'0 of 0' is not a percentage")]
    [InlineData(">= 5", "85%", "'85%' is a percentage, not a count")]
    [InlineData(">= 5", "many", "'many' is not a number")]
    [InlineData(">= 5", "", "'' is not a number")]
    [InlineData(">= 5", "99999999999999999999999999999999", "'99999999999999999999999999999999' is not a number")]
    [InlineData("true", "yes", "'yes' is neither true nor false")]
    [InlineData(">= 5", null, "not measured")]
    [InlineData("true", null, "not measured")]
    [InlineData("handled", null, "not measured")]
    public void What_cannot_be_compared_is_left_to_a_person(string condition, string? measurement, string reason) =>
        Assert.Equal(new GateVerdict(GateOutcome.Unknown, reason), GateCondition.Of(condition).Judge(measurement));

    [Theory]
    [InlineData(">=85%", ">= 85%")]
    [InlineData(" >=  85.0 % ", ">= 85%")]
    [InlineData("== 0", "0")]
    [InlineData("= 0.50", "0.5")]
    [InlineData("100 % public APIs", "100% public APIs")]
    [InlineData("3 reviewers", "3 reviewers")]
    [InlineData("false", "false")]
    [InlineData("not needed", "not needed")]
    public void Condition_prints_in_one_way(string text, string printed)
    {
        var condition = GateCondition.Of(text);

        Assert.Equal(printed, condition.ToString());
        Assert.Equal(condition, GateCondition.Of(printed));
    }

    [Theory]
    [InlineData("")]
    [InlineData(">= ")]
    [InlineData("1.2.3")]
    [InlineData("a\nb")]
    [InlineData("(5)")]
    [InlineData("5x")]
    [InlineData("+5")]
    [InlineData("YES")]
    [InlineData("99999999999999999999999999999999")]
    public void Text_that_is_no_condition_is_refused(string text) => Assert.Throws<FormatException>(() => GateCondition.Of(text));

    [Fact]
    public void Numbers_read_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Assert.Equal(">= 1.5", GateCondition.Of(">= 1.5").ToString());
            Assert.Equal(GateOutcome.Passed, GateCondition.Of(">= 1.5").Judge("1.6").Outcome);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
