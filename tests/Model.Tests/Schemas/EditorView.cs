using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Schemas;

/// <summary>A file as an editor's YAML plug-in sees it: scalars without quotes become numbers and truth values by the core schema of YAML 1.2 (chapter 10.3).</summary>
internal static partial class EditorView
{
    public static JToken Of(string yaml) => YamlReader.Read("x.yaml", yaml).Root is { } root ? Of(root) : JValue.CreateNull();

    private static JToken Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JObject(mapping.Entries.DistinctBy(entry => entry.Key.Value).Select(entry => new JProperty(entry.Key.Value, Of(entry.Value)))),
        YamlSequence list => new JArray(list.Items.Select(Of)),
        YamlScalar scalar => Of(scalar),
        _ => throw new ArgumentException($"{node.GetType()} is no kind of YAML node.", nameof(node)),
    };

    private static JValue Of(YamlScalar scalar)
    {
        if (scalar.IsNull)
            return JValue.CreateNull();

        if (!scalar.IsPlain)
            return JValue.CreateString(scalar.Value);

        if (scalar.Value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            return new JValue(bool.Parse(scalar.Value));

        if (Whole().IsMatch(scalar.Value))
            return new JValue(long.Parse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

        return Fraction().IsMatch(scalar.Value) ? new JValue(double.Parse(scalar.Value, CultureInfo.InvariantCulture)) : JValue.CreateString(scalar.Value);
    }

    [GeneratedRegex(@"\A[-+]?[0-9]{1,18}\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Fraction();
}
