using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tofa.Model.Yaml;

/// <summary>Judges the tags of nodes: the language has no types beyond those of YAML's core schema, and takes a tag only where it says what the value says anyway.</summary>
internal static class YamlTags
{
    private const string Standard = "tag:yaml.org,2002:";
    private const string NotHere = "that does not fit the value";

    private static readonly Regex Whole = new(@"\A[-+]?[0-9]+\z|\A0o[0-7]+\z|\A0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant);

    private static readonly Regex Decimal = new(
        @"\A[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\z|\A[-+]?\.(?:inf|Inf|INF)\z|\A\.(?:nan|NaN|NAN)\z", RegexOptions.CultureInvariant);

    /// <summary>The tag as it is written most often, and what is wrong with it; <c>null</c> where it fits or there is none.</summary>
    public static (string Tag, string Flaw)? Flaw(ParsingEvent node) => node is NodeEvent { Tag.IsEmpty: false, Tag: var tag } found && Misfit(tag, found) is { } flaw ? (Shown(tag), flaw) : null;

    /// <summary>Whether a scalar's tag only says what the plain text says without it.</summary>
    public static bool SaysNothingNew(Scalar scalar) =>
        !scalar.Tag.IsEmpty && scalar.Style == ScalarStyle.Plain && scalar.Tag.Value is Standard + "int" or Standard + "float" or Standard + "bool" or Standard + "null" && Flaw(scalar) is null;

    private static string? Misfit(TagName tag, NodeEvent node)
    {
        if (tag.IsNonSpecific)
            return null;

        return tag.Value switch
        {
            Standard + "str" => node is Scalar ? null : NotHere,
            Standard + "map" => node is MappingStart ? null : NotHere,
            Standard + "seq" => node is SequenceStart ? null : NotHere,
            Standard + "int" => Is(node, Whole.IsMatch),
            Standard + "float" => Is(node, text => Decimal.IsMatch(text) || Whole.IsMatch(text)),
            Standard + "bool" => Is(node, text => text is "true" or "false"),
            Standard + "null" => Is(node, text => text is "" or "null" or "Null" or "NULL" or "~"),
            _ => "that nothing here knows",
        };
    }

    private static string? Is(NodeEvent node, Func<string, bool> fits) => node is Scalar { Style: ScalarStyle.Plain } scalar && fits(scalar.Value) ? null : NotHere;

    private static string Shown(TagName tag) => tag.Value.StartsWith(Standard, StringComparison.Ordinal) ? "!!" + tag.Value.Substring(Standard.Length) : tag.Value;
}
