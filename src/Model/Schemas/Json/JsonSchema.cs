namespace Tofa.Model.Schemas.Json;

/// <summary>Writes the JSON Schema (draft 7, which the YAML plug-ins of editors read) of a shape.</summary>
/// <remarks>It keeps to words that draft 4 has too, so that every validator judges by all of them.</remarks>
internal static class JsonSchema
{
    private const string Dialect = "http://json-schema.org/draft-07/schema#";
    private const string Home = "https://raw.githubusercontent.com/tofa-dev/tofa/main/docs/schemas/";

    /// <summary>The schema of a file.</summary>
    /// <param name="name">The schema's own file name.</param>
    /// <param name="description">What the file is.</param>
    /// <param name="shape">What it holds.</param>
    /// <param name="definitions">The shapes that others refer to by name.</param>
    public static string Of(string name, string description, MappingShape shape, params (string Name, Shape Shape)[] definitions)
    {
        var json = new JsonText();
        json.Open(null, '{');
        json.Value("$schema", Dialect);
        json.Value("$id", Home + name);
        json.Value("title", shape.Title);
        json.Value("description", description);
        ShapeJson.Write(json, shape);
        if (definitions.Length > 0)
            WriteDefinitions(json, definitions);

        json.Close('}');
        return json.ToString();
    }

    private static void WriteDefinitions(JsonText json, IEnumerable<(string Name, Shape Shape)> definitions)
    {
        json.Open("definitions", '{');
        foreach (var (name, shape) in definitions)
            json.Object(name, () => ShapeJson.Write(json, shape));

        json.Close('}');
    }
}
