using Tofa.Model.Collections;
using Tofa.Model.Gates;
using Tofa.Model.Pauses;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading.Checks;

/// <summary>Reads <c>gates</c>: categories with gates, or gates without a category (R003-23).</summary>
internal static class GateReader
{
    private const string Key = "gates";

    /// <summary>The gates of a detail file; what is no gate is noted.</summary>
    public static EquatableArray<Gate> OfTask(Section root) => root.Child(Key, Key) is { } gates ? Read(gates) : default;

    /// <summary>The gates of a runbook, by type; what names no type is noted.</summary>
    public static EquatableArray<TypeGates> ByType(Section root) =>
        root.Child(Key, Key) is { } types ? types.Own.Select(entry => OfType(types, entry)).OfType<TypeGates>().ToEquatableArray() : default;

    private static TypeGates? OfType(Section types, YamlEntry entry)
    {
        var name = entry.Key.Value;
        if (TaskKinds.FromYaml(name) is { } kind)
            return types.Child(name, name) is { } gates ? new TypeGates(kind, Read(gates)) : new TypeGates(kind, default);

        var remedy = Suggestion.Remedy(name, TaskKinds.All, "write " + CommonValues.Choice(TaskKinds.All));
        types.ReportWithin(name, entry.Key.Span, ProblemKinds.NotAllowedValue, Printable.Of(name), "type", remedy);
        return null;
    }

    // A key that is given twice was noted when the YAML was read; the first counts.
    private static EquatableArray<Gate> Read(Section gates) => gates.Own
        .GroupBy(entry => entry.Key.Value, StringComparer.Ordinal)
        .SelectMany(same => Read(gates, same.First()))
        .ToEquatableArray();

    private static IEnumerable<Gate> Read(Section gates, YamlEntry entry)
    {
        var name = entry.Key.Value;
        if (entry.Value is not YamlMapping inner)
            return Gate(gates, entry, string.Empty);

        CheckName(gates, entry, "a category of gates");
        var category = gates.Inner(inner, gates.PathOf(name), name);
        return inner.Entries.GroupBy(pair => pair.Key.Value, StringComparer.Ordinal).SelectMany(same => Gate(category, same.First(), name));
    }

    private static IEnumerable<Gate> Gate(Section section, YamlEntry entry, string category)
    {
        var name = entry.Key.Value;
        CheckName(section, entry, "a gate");
        var title = Printable.Of(category.Length == 0 ? name : $"{category}: {name}");
        if (ConditionReader.Read(section, entry, title) is not { } condition)
            return [];

        if (PauseFacts.OfGates.Contains(name))
            FactConditions.Check(section, name, title, condition);
        else if (Suggestion.Nearest(name, PauseFacts.OfGates) is { } meant)
            section.ReportWithin(name, entry.Key.Span, ProblemKinds.MisspeltGate, Printable.Of(name), meant);

        return [new Gate(category, name, condition)];
    }

    private static void CheckName(Section section, YamlEntry entry, string title)
    {
        if (string.IsNullOrWhiteSpace(entry.Key.Value) || entry.Key.IsNull)
            section.ReportWithin(entry.Key.Value, entry.Key.Span, ProblemKinds.MissingValue, "name", title, "the result of the task is judged by it");
    }
}
