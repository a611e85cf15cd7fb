using Tofa.Model.Collections;
using Tofa.Model.Contexts;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads <c>input_context</c> (R001-28).</summary>
/// <remarks>A mapping with the key <c>file</c> is always a file's content, at any depth, and so no map of values can have that key: other keys beside it are reported.</remarks>
internal static class ContextReader
{
    private const string Key = "input_context";
    private const string File = "file";

    /// <summary>The values; what cannot be read is noted.</summary>
    public static EquatableArray<ContextValue> Read(Section ai)
    {
        if (ai.Child(Key, Key) is not { } context)
            return default;

        var values = context.Own.Select(entry => TopValue(context, entry)).ToEquatableArray();
        foreach (var mixed in ContextShapes.Mixed(values, ai.PathOf(Key)))
            ai.ReportAt(mixed.YamlPath, ProblemKinds.MixedValues, Printable.Of(mixed.YamlPath), ContextShapes.Name(mixed.Kind), ContextShapes.Name(mixed.Before));

        return values;
    }

    // A key without a value is an empty text: that is how it reads in a prompt.
    private static ContextValue TopValue(Section context, YamlEntry entry)
    {
        var value = Value(context, entry.Key.Value, entry.Value, context.PathOf(entry.Key.Value));
        return value.Kind == ContextKind.Nothing ? value with { Kind = ContextKind.Text } : value;
    }

    private static ContextValue Value(Section parent, string key, YamlNode node, string path) => node switch
    {
        YamlScalar scalar => Scalar(key, scalar),
        YamlSequence list => new ContextValue(key, null, null)
        {
            Kind = ContextKind.List,
            Parts = list.Items.Select((item, i) => Value(parent, string.Empty, item, YamlPath.Item(path, i))).ToEquatableArray(),
        },
        YamlMapping map => Mapping(parent.Inner(map, path, "a value of input_context"), key, map),
        _ => new ContextValue(key, string.Empty, null),
    };

    private static ContextValue Scalar(string key, YamlScalar scalar) =>
        new(key, scalar.IsNull ? string.Empty : scalar.Value, null) { Kind = ContextScalars.KindOf(scalar) };

    private static ContextValue Mapping(Section section, string key, YamlMapping map)
    {
        if (section.Has(File))
            return OfFile(section, key);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var parts = map.Entries.Where(entry => seen.Add(entry.Key.Value)).Select(entry => Value(section, entry.Key.Value, entry.Value, section.PathOf(entry.Key.Value)));
        return new ContextValue(key, null, null) { Kind = ContextKind.Map, Parts = parts.ToEquatableArray() };
    }

    private static ContextValue OfFile(Section section, string key)
    {
        section.CheckKeys(Keys.ContextFile);
        if (section.SaysSomething(File))
            return new ContextValue(key, null, section.ProjectPathOf(File) ?? string.Empty);

        section.Report(File, ProblemKinds.MissingValue, File, section.Title, "it says where the value comes from");
        return new ContextValue(key, null, string.Empty);
    }
}
