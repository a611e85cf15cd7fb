using System.Globalization;
using System.Text.RegularExpressions;

namespace Tofa.Model.Json.Schemas;

/// <summary>The keywords of JSON Schema that judge a value without looking into it.</summary>
internal static class ValueRules
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong, as predicates.</summary>
    public static IEnumerable<string> Flaws(IReadOnlyDictionary<string, JsonValue> keywords, JsonValue value) =>
        keywords.Select(keyword => Flaw(keyword.Key, keyword.Value, value)).Where(flaw => flaw is not null)!;

    private static string? Flaw(string keyword, JsonValue argument, JsonValue value) => (keyword, value) switch
    {
        ("type", _) => HasType(argument, value) ? null : $"is {Of(value)} and not {Names(argument)}",
        ("enum", _) => ((JsonValue.Array)argument).Items.Any(item => Same(item, value)) ? null : "is none of the allowed values",
        ("const", _) => Same(argument, value) ? null : "is not the one allowed value",
        ("required", JsonValue.Map { Members: var members }) =>
            ((JsonValue.Array)argument).Items.OfType<JsonValue.Text>().FirstOrDefault(name => !members.ContainsKey(name.Value)) is { } missing ? $"lacks '{Problems.Printable.Of(missing.Value)}'" : null,
        ("minimum", JsonValue.Number number) => Compare(number, argument) >= 0 ? null : $"is less than {Print(argument)}",
        ("maximum", JsonValue.Number number) => Compare(number, argument) <= 0 ? null : $"is more than {Print(argument)}",
        ("exclusiveMinimum", JsonValue.Number number) => Compare(number, argument) > 0 ? null : $"is not more than {Print(argument)}",
        ("exclusiveMaximum", JsonValue.Number number) => Compare(number, argument) < 0 ? null : $"is not less than {Print(argument)}",
        ("multipleOf", JsonValue.Number number) => IsMultiple(number, (JsonValue.Number)argument) ? null : $"is no multiple of {Print(argument)}",
        ("minLength", JsonValue.Text text) => Length(text.Value) >= Count(argument) ? null : $"is shorter than {Print(argument)}",
        ("maxLength", JsonValue.Text text) => Length(text.Value) <= Count(argument) ? null : $"is longer than {Print(argument)}",
        ("pattern", JsonValue.Text text) => Matches(((JsonValue.Text)argument).Value, text.Value) ? null : "does not match its pattern",
        ("minItems", JsonValue.Array array) => array.Items.Count >= Count(argument) ? null : $"has fewer items than {Print(argument)}",
        ("maxItems", JsonValue.Array array) => array.Items.Count <= Count(argument) ? null : $"has more items than {Print(argument)}",
        ("uniqueItems", JsonValue.Array array) when argument is JsonValue.Truth { Value: true } => HasTwins(array.Items) ? "has an item twice" : null,
        ("minProperties", JsonValue.Map with) => with.Members.Count >= Count(argument) ? null : $"has fewer members than {Print(argument)}",
        ("maxProperties", JsonValue.Map with) => with.Members.Count <= Count(argument) ? null : $"has more members than {Print(argument)}",
        _ => null,
    };

    private static bool HasType(JsonValue types, JsonValue value) => types switch
    {
        JsonValue.Text { Value: var type } => type == value.Type || (type == "integer" && value is JsonValue.Number { IsWhole: true }),
        JsonValue.Array { Items: var several } => several.Any(type => HasType(type, value)),
        _ => false,
    };

    private static bool Same(JsonValue left, JsonValue right) => (left, right) switch
    {
        (JsonValue.Map { Members: var some }, JsonValue.Map { Members: var others }) =>
            some.Count == others.Count && some.All(member => others.TryGetValue(member.Key, out var other) && Same(member.Value, other)),
        (JsonValue.Array { Items: var some }, JsonValue.Array { Items: var others }) => some.Count == others.Count && some.Zip(others, Same).All(same => same),
        (JsonValue.Number number, JsonValue.Number) => Compare(number, right) == 0,
        _ => left.Equals(right),
    };

    private static bool HasTwins(IReadOnlyList<JsonValue> items) => items.Where((item, i) => items.Skip(i + 1).Any(other => Same(item, other))).Any();

    private static int Compare(JsonValue.Number left, JsonValue argument)
    {
        var right = (JsonValue.Number)argument;
        return left.Exact is { } exact && right.Exact is { } other ? exact.CompareTo(other) : left.Value.CompareTo(right.Value);
    }

    private static bool IsMultiple(JsonValue.Number number, JsonValue.Number of) => number.Exact is { } exact && of.Exact is { } step && step != 0
        ? exact % step == 0
        : (number.Value % of.Value).Equals(0d);

    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, Patience);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static double Count(JsonValue argument) => ((JsonValue.Number)argument).Value;

    // JSON Schema counts characters, of which one outside of the first plane takes two units.
    private static int Length(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private static string Print(JsonValue argument) => ((JsonValue.Number)argument).Value.ToString(CultureInfo.InvariantCulture);

    private static string Names(JsonValue types) => types is JsonValue.Array { Items: var several } ? string.Join(" or ", several.OfType<JsonValue.Text>().Select(Of)) : Of((JsonValue.Text)types);

    private static string Of(JsonValue.Text type) => type.Value is "null" ? "null" : (type.Value is "object" or "array" or "integer" ? "an " : "a ") + type.Value;

    private static string Of(JsonValue value) => Of(new JsonValue.Text(value.Type));
}
