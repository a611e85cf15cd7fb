using System.Text.RegularExpressions;

namespace Tofa.Model.Json.Schemas;

/// <summary>Finds what a schema says that is not checked here: passing over it in silence would accept what the schema refuses.</summary>
internal sealed class SchemaFlaws
{
    private static readonly string[] Types = ["object", "array", "string", "number", "integer", "boolean", "null"];
    private static readonly string[] Notes = ["$schema", "$id", "$comment", "title", "description", "default", "examples", "format", "deprecated", "readOnly", "writeOnly"];
    private static readonly string[] Numbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    private static readonly string[] Counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

    private readonly JsonValue root;

    private SchemaFlaws(JsonValue root) => this.root = root;

    /// <summary>The first flaw, as a predicate; <c>null</c> where there is none.</summary>
    public static string? Find(JsonValue root) => new SchemaFlaws(root).InSchema(root, "#");

    private string? InSchema(JsonValue schema, string place) => schema switch
    {
        JsonValue.Truth => null,
        JsonValue.Map { Members: var members } => members.Select(member => InKeyword(member.Key, member.Value, $"{place}/{member.Key}")).FirstOrDefault(flaw => flaw is not null),
        _ => $"has something at {place} that is no schema",
    };

    private string? InKeyword(string keyword, JsonValue value, string place)
    {
        switch (keyword)
        {
            case "properties" or "$defs" or "definitions":
                return value is JsonValue.Map { Members: var named } ? First(named, place) : Wrong(place, "an object of schemas");
            case "items" or "additionalProperties" or "not":
                return InSchema(value, place);
            case "anyOf" or "oneOf" or "allOf":
                return value is JsonValue.Array { Items: { Count: > 0 } all } ? First(all, place) : Wrong(place, "a list of schemas");
            case "type":
                return IsTypes(value) ? null : Wrong(place, $"one of {string.Join(", ", Types)}, or a list of them");
            case "required":
                return value is JsonValue.Array { Items: var names } && names.All(name => name is JsonValue.Text) ? null : Wrong(place, "a list of names");
            case "enum":
                return value is JsonValue.Array { Items.Count: > 0 } ? null : Wrong(place, "a list of values");
            case "$ref":
                return value is JsonValue.Text { Value: var reference } && SchemaReferences.Find(root, reference) is not null ? null : Wrong(place, "'#', or '#/$defs/' and a name that is there");
            case "pattern":
                return value is JsonValue.Text { Value: var pattern } && IsExpression(pattern) ? null : Wrong(place, "a regular expression");
            case "uniqueItems":
                return value is JsonValue.Truth ? null : Wrong(place, "true or false");
            default:
                return InValue(keyword, value, place);
        }
    }

    private static string? InValue(string keyword, JsonValue value, string place)
    {
        if (Numbers.Contains(keyword))
            return value is JsonValue.Number { Value: var number } && (keyword != "multipleOf" || number > 0) ? null : Wrong(place, "a number");

        if (Counts.Contains(keyword))
            return value is JsonValue.Number { IsWhole: true, Value: >= 0 } ? null : Wrong(place, "a whole number from 0");

        return keyword == "const" || Notes.Contains(keyword) ? null : $"has the keyword '{Problems.Printable.Of(keyword)}' at {Problems.Printable.Of(place)}, which the runner does not check";
    }

    private string? First(IReadOnlyDictionary<string, JsonValue> named, string place) =>
        named.Select(schema => InSchema(schema.Value, $"{place}/{schema.Key}")).FirstOrDefault(flaw => flaw is not null);

    private string? First(IReadOnlyList<JsonValue> all, string place) =>
        all.Select((schema, i) => InSchema(schema, $"{place}/{i}")).FirstOrDefault(flaw => flaw is not null);

    private static bool IsTypes(JsonValue value) => value switch
    {
        JsonValue.Text { Value: var name } => Types.Contains(name),
        JsonValue.Array { Items: { Count: > 0 } names } => names.All(name => name is JsonValue.Text { Value: var type } && Types.Contains(type)),
        _ => false,
    };

    private static bool IsExpression(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.ECMAScript);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Wrong(string place, string expected) => $"has something else at {Problems.Printable.Of(place)} than {expected}";
}
