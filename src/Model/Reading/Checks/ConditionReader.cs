using Tofa.Model.Gates;
using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading.Checks;

/// <summary>Reads what has to be true of one measurement.</summary>
internal static class ConditionReader
{
    /// <summary>The condition; <c>null</c>, and noted, where there is none.</summary>
    /// <param name="section">The mapping that holds it.</param>
    /// <param name="entry">The pair of it.</param>
    /// <param name="title">What it judges, as messages show it.</param>
    public static GateCondition? Read(Section section, YamlEntry entry, string title)
    {
        var (key, path) = (entry.Key.Value, section.PathOf(entry.Key.Value));
        if (entry.Value is not YamlScalar { IsNull: false } scalar)
        {
            section.WrongNode(path, "a condition such as 0 or \">= 85%\"", entry.Value);
            return null;
        }

        // Without quotes "!= 0" is a tag named "=" and the number 0, the opposite of what it looks like.
        if (scalar.HasTag)
        {
            section.ReportAt(path, ProblemKinds.BadCondition, Printable.Of(scalar.Value), title, "has a YAML tag (a word that begins with '!') before it", "put the whole condition in quotes");
            return null;
        }

        var reading = GateLanguage.Parse(scalar.Value);
        if (reading.Condition is null)
            section.Report(key, ProblemKinds.BadCondition, Printable.Of(scalar.Value), title, reading.Flaw!, reading.Remedy!);
        else if (ShareLimits.Decided(reading.Condition) is { } decided)
            section.Report(key, ProblemKinds.DecidedCondition, Printable.Of(scalar.Value), decided, title, "a percentage is a share from 0% to 100%", "correct the number or leave out the %");

        return reading.Condition;
    }
}
