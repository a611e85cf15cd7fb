namespace Tofa.Model.Json.Schemas;

/// <summary>Follows <c>$ref</c> inside one schema.</summary>
internal static class SchemaReferences
{
    private static readonly string[] Homes = ["$defs", "definitions"];

    /// <summary>What a reference means; <c>null</c> where there is no such thing.</summary>
    /// <param name="root">The whole schema.</param>
    /// <param name="reference"><c>#</c>, <c>#/$defs/NAME</c> or <c>#/definitions/NAME</c>.</param>
    public static JsonValue? Find(JsonValue root, string reference)
    {
        if (reference == "#")
            return root;

        var steps = reference.Split('/');
        if (steps.Length != 3 || steps[0] != "#" || !Homes.Contains(steps[1]) || root is not JsonValue.Map { Members: var members })
            return null;

        var name = steps[2].Replace("~1", "/").Replace("~0", "~");
        return members.TryGetValue(steps[1], out var home) && home is JsonValue.Map { Members: var definitions } && definitions.TryGetValue(name, out var found) ? found : null;
    }
}
