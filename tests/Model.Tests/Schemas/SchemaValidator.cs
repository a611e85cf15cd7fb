using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Schemas;

/// <summary>Judges a file as an editor with the JSON Schema would, as far as the schemas go.</summary>
internal static class SchemaValidator
{
    public static bool Accepts(string schema, string yaml)
    {
        using var document = JsonDocument.Parse(schema);
        return YamlReader.Read("x.yaml", yaml).Root is not { } root || Accepts(document.RootElement, root);
    }

    private static bool Accepts(JsonElement schema, YamlNode node)
    {
        if (schema.TryGetProperty("anyOf", out var choices))
            return choices.EnumerateArray().Any(choice => Accepts(choice, node));

        if (schema.TryGetProperty("enum", out var allowed))
            return node is YamlScalar word && allowed.EnumerateArray().Any(value => value.GetString() == word.Value);

        return schema.GetProperty("type").GetString() switch
        {
            "object" => node is YamlMapping mapping && AcceptsMapping(schema, mapping),
            "array" => node is YamlSequence list && list.Items.All(item => Accepts(schema.GetProperty("items"), item)) && IsUnique(schema, list),
            "integer" => node is YamlScalar { IsPlain: true } scalar && AcceptsNumber(schema, scalar.Value),
            "boolean" => node is YamlScalar { IsPlain: true, Value: "true" or "false" },
            _ => node is YamlScalar { IsNull: false } scalar && AcceptsText(schema, scalar.Value),
        };
    }

    private static bool AcceptsMapping(JsonElement schema, YamlMapping mapping)
    {
        var properties = schema.GetProperty("properties");
        var hasRequired = !schema.TryGetProperty("required", out var required) || required.EnumerateArray().All(key => mapping.Entry(key.GetString()!) is not null);
        return hasRequired && mapping.Entries.All(entry => properties.TryGetProperty(entry.Key.Value, out var property) && Accepts(property, entry.Value));
    }

    private static bool IsUnique(JsonElement schema, YamlSequence list) =>
        !schema.TryGetProperty("uniqueItems", out _) || list.Items.OfType<YamlScalar>().DistinctBy(item => item.Value).Count() == list.Items.Count;

    private static bool AcceptsNumber(JsonElement schema, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= schema.GetProperty("minimum").GetInt32()
        && number <= schema.GetProperty("maximum").GetInt32();

    private static bool AcceptsText(JsonElement schema, string text) =>
        (!schema.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(text, pattern.GetString()!, RegexOptions.ECMAScript))
        && (!schema.TryGetProperty("minLength", out var least) || text.Length >= least.GetInt32());
}
