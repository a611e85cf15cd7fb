using Tofa.Model.Pauses;
using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading.Checks;

/// <summary>Reads one condition of a pause: a fact that is known at the time, and something that can be true of it.</summary>
internal static class PauseConditionReader
{
    /// <summary>The condition; <c>null</c>, and noted, where the fact is not known or the condition none.</summary>
    public static PauseCondition? Read(Section facts, YamlEntry entry, PauseMoment moment)
    {
        var name = entry.Key.Value;
        var known = PauseFacts.At(moment);
        if (!known.Contains(name))
        {
            var remedy = PauseFacts.At(PauseMoment.After).Contains(name)
                ? "write 'when: after', or name another fact"
                : Suggestion.Remedy(name, known, "write " + CommonValues.Choice(known));
            facts.ReportWithin(name, entry.Key.Span, ProblemKinds.UnknownFact, Printable.Of(name), moment.ToYaml(), remedy);
            return null;
        }

        if (ConditionReader.Read(facts, entry, name) is not { } condition)
            return null;

        FactConditions.Check(facts, name, name, condition);
        return new PauseCondition(name, condition);
    }
}
