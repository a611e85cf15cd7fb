using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Gates;

namespace Tofa.Model.Tests.Gates;

public sealed class GateConditionProperties
{
    private static readonly Gen<string> Piece = Gen.Elements(
        ">", "<", "=", "!", "%", " ", "0", "5", ".", ",", "-", "+", "true", "no", "handled", "of", "\n", "\0", "é", "\ud83d", "≥", "(", "\"");

    private static readonly Gen<string> Text = Piece.ListOf().Select(string.Concat);

    [Fact]
    public void No_text_crashes_and_what_is_read_prints_as_what_it_is() => Properties.Holds(
        Text,
        text => GateLanguage.Parse(text) is var reading && (reading.Condition is null
            ? reading is { Flaw: not null, Remedy: not null }
            : reading.Condition.Equals(GateLanguage.Parse(reading.Condition.ToString()).Condition)));

    [Fact]
    public void No_measurement_crashes_and_the_same_one_gets_the_same_verdict() => Properties.Holds(
        from condition in Gen.Elements("0", "!= 5", ">= 5%", "< 5 things", "true", "handled")
        from measurement in Text
        select (Condition: GateCondition.Of(condition), Measurement: measurement),
        judged => judged.Condition.Judge(judged.Measurement) == judged.Condition.Judge(judged.Measurement));

    [Fact]
    public void Exactly_one_of_a_comparison_and_its_opposite_holds() => Properties.Holds(
        from pair in Gen.Elements((">=", "<"), ("<=", ">"), ("=", "!="))
        from limit in Gen.Choose(-3, 3)
        from measured in Gen.Choose(-3, 3)
        select (pair, limit, measured),
        given => Passes(given.pair.Item1, given.limit, given.measured) != Passes(given.pair.Item2, given.limit, given.measured));

    private static bool Passes(string sign, int limit, int measured) => GateCondition.Of($"{sign} {limit}").Judge($"{measured}").Outcome == GateOutcome.Passed;
}
