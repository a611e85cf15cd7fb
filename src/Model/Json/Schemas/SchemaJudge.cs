using System.Globalization;

namespace Tofa.Model.Json.Schemas;

/// <summary>Judges a document by a schema in which <see cref="SchemaFlaws"/> found nothing wrong.</summary>
/// <param name="root">The schema.</param>
internal sealed class SchemaJudge(JsonValue root)
{
    // A person reads them; the model gets another try either way.
    private const int MostFlaws = 10;

    // Deeper than any document may be: only a reference to itself gets there.
    private const int Deepest = 2 * JsonText.DeepestNesting;

    private readonly List<string> flaws = [];

    /// <summary>What is wrong with the document, the first few only.</summary>
    public IReadOnlyList<string> Judge(JsonValue document)
    {
        Check(root, document, "$", 0);
        return flaws;
    }

    private void Check(JsonValue schema, JsonValue value, string place, int depth)
    {
        if (flaws.Count >= MostFlaws)
            return;

        if (schema is JsonValue.Truth { Value: false })
            Add(place, "may not be there");

        if (schema is not JsonValue.Map { Members: var keywords })
            return;

        if (depth > Deepest)
        {
            Add(place, "cannot be judged, because the schema refers to itself without end");
            return;
        }

        if (keywords.TryGetValue("$ref", out var reference))
            Check(SchemaReferences.Find(root, ((JsonValue.Text)reference).Value)!, value, place, depth + 1);

        flaws.AddRange(ValueRules.Flaws(keywords, value).Select(flaw => $"{place} {flaw}"));
        CheckMembers(keywords, value, place, depth);
        CheckItems(keywords, value, place, depth);
        CheckChoices(keywords, value, place, depth);
    }

    private void CheckMembers(IReadOnlyDictionary<string, JsonValue> keywords, JsonValue value, string place, int depth)
    {
        if (value is not JsonValue.Map { Members: var members })
            return;

        var properties = keywords.TryGetValue("properties", out var named) ? ((JsonValue.Map)named).Members : new Dictionary<string, JsonValue>();
        foreach (var member in members)
        {
            var inside = $"{place}.{Problems.Printable.Of(member.Key)}";
            if (properties.TryGetValue(member.Key, out var schema))
                Check(schema, member.Value, inside, depth + 1);
            else if (keywords.TryGetValue("additionalProperties", out var others))
                Check(others, member.Value, inside, depth + 1);
        }
    }

    private void CheckItems(IReadOnlyDictionary<string, JsonValue> keywords, JsonValue value, string place, int depth)
    {
        if (value is not JsonValue.Array { Items: var items } || !keywords.TryGetValue("items", out var schema))
            return;

        for (var i = 0; i < items.Count; i++)
            Check(schema, items[i], place + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", depth + 1);
    }

    private void CheckChoices(IReadOnlyDictionary<string, JsonValue> keywords, JsonValue value, string place, int depth)
    {
        if (keywords.TryGetValue("allOf", out var all))
        {
            foreach (var schema in ((JsonValue.Array)all).Items)
                Check(schema, value, place, depth + 1);
        }

        if (keywords.TryGetValue("anyOf", out var any) && Fitting(any, value, depth) == 0)
            Add(place, "fits none of 'anyOf'");

        if (keywords.TryGetValue("oneOf", out var one) && Fitting(one, value, depth) is var count && count != 1)
            Add(place, count == 0 ? "fits none of 'oneOf'" : "fits more than one of 'oneOf'");

        if (keywords.TryGetValue("not", out var not) && Fits(not, value, depth))
            Add(place, "is what 'not' excludes");
    }

    private int Fitting(JsonValue schemas, JsonValue value, int depth) => ((JsonValue.Array)schemas).Items.Count(schema => Fits(schema, value, depth));

    private bool Fits(JsonValue schema, JsonValue value, int depth)
    {
        var alone = new SchemaJudge(root);
        alone.Check(schema, value, "$", depth + 1);
        return alone.flaws.Count == 0;
    }

    private void Add(string place, string flaw) => flaws.Add($"{place} {flaw}");
}
