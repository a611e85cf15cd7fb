using System.Globalization;

namespace Tofa.Model.Schemas.Json;

/// <summary>Writes what JSON Schema says of a mapping.</summary>
internal static class MappingJson
{
    /// <summary>Writes a mapping with known keys into the object that is open.</summary>
    public static void Write(JsonText json, MappingShape mapping)
    {
        json.Types(mapping.AllowsNothing, "object");
        json.Value("additionalProperties", false);
        if (mapping.Keys.Any(key => key.NeededBecause is not null))
            json.Strings("required", mapping.Keys.Where(key => key.NeededBecause is not null).Select(key => key.Name));

        json.Open("properties", '{');
        foreach (var key in mapping.Keys)
            json.Object(key.Name, () => WriteKey(json, key));

        json.Close('}');
        if (mapping.Rules.Count > 0)
            KeyRuleJson.Write(json, mapping.Rules);
    }

    /// <summary>Writes a mapping with invented keys into the object that is open.</summary>
    public static void Write(JsonText json, EntriesShape entries)
    {
        json.Types(entries.AllowsNothing, "object");
        json.Value("additionalProperties", false);
        json.Object("patternProperties", () => json.Object(entries.KeyPattern, () => ShapeJson.Write(json, entries.Value)));
    }

    private static void WriteKey(JsonText json, KeyShape key)
    {
        json.Value("description", key.Description);
        ShapeJson.Write(json, key.Value);
        if (key.Default is not { } text)
            return;

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            json.Value("default", number);
        else
            json.Value("default", text);
    }
}
