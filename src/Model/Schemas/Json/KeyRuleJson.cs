namespace Tofa.Model.Schemas.Json;

/// <summary>Writes what JSON Schema says of keys that demand something of each other. A key without a value counts as a missing one.</summary>
internal static class KeyRuleJson
{
    /// <summary>Writes all rules into the object that is open.</summary>
    public static void Write(JsonText json, IEnumerable<KeyRule> rules)
    {
        json.Open("allOf", '[');
        foreach (var rule in rules)
            json.Object(null, () => Write(json, rule));

        json.Close(']');
    }

    private static void Write(JsonText json, KeyRule rule)
    {
        switch (rule)
        {
            case ExclusiveKeys { IsNeeded: true } keys:
                json.Open("oneOf", '[');
                json.Object(null, () => Has(json, keys.First));
                json.Object(null, () => Has(json, keys.Second));
                json.Close(']');
                break;
            case ExclusiveKeys keys:
                json.Object("not", () => Has(json, keys.First, keys.Second));
                break;
            case DependentKeys keys:
                json.Open("anyOf", '[');
                json.Object(null, () => json.Object("not", () => HasValue(json, keys.Key, keys.Value)));
                foreach (var needed in keys.Needed)
                    json.Object(null, () => Fits(json, needed, keys.Forbidden));

                json.Close(']');
                break;
        }
    }

    private static void Has(JsonText json, params string[] keys)
    {
        json.Strings("required", keys);
        json.Open("properties", '{');
        foreach (var key in keys)
            Something(json, key);

        json.Close('}');
    }

    private static void HasValue(JsonText json, string key, string value)
    {
        json.Strings("required", [key]);
        json.Object("properties", () => json.Object(key, () => json.Strings("enum", [value])));
    }

    private static void Fits(JsonText json, string needed, IEnumerable<string> forbidden)
    {
        json.Strings("required", [needed]);
        json.Open("properties", '{');
        Something(json, needed);
        foreach (var key in forbidden)
            json.Object(key, () => json.Value("type", "null"));

        json.Close('}');
    }

    private static void Something(JsonText json, string key) => json.Object(key, () => json.Object("not", () => json.Value("type", "null")));
}
