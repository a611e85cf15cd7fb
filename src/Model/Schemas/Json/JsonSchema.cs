namespace Tofa.Model.Schemas.Json;

/// <summary>Writes the JSON Schema (draft 7, which the YAML plug-ins of editors read) of a shape.</summary>
internal static class JsonSchema
{
    private const string Dialect = "http://json-schema.org/draft-07/schema#";
    private const string Home = "https://raw.githubusercontent.com/tofa-dev/tofa/main/docs/schemas/";

    /// <summary>The schema of a file.</summary>
    /// <param name="name">The schema's own file name.</param>
    /// <param name="description">What the file is.</param>
    /// <param name="shape">What it holds.</param>
    public static string Of(string name, string description, MappingShape shape)
    {
        var json = new JsonText();
        json.Open(null, '{');
        json.Value("$schema", Dialect);
        json.Value("$id", Home + name);
        json.Value("title", shape.Title);
        json.Value("description", description);
        Write(json, shape);
        json.Close('}');
        return json.ToString();
    }

    private static void Write(JsonText json, Shape shape)
    {
        switch (shape)
        {
            case MappingShape mapping:
                WriteMapping(json, mapping);
                break;
            case ListShape { AllowsSingle: true } list:
                WriteOneOrMore(json, list);
                break;
            case ListShape list:
                WriteList(json, list);
                break;
            case ChoiceShape choice:
                Strings(json, "enum", choice.Allowed);
                break;
            case NumberShape number:
                json.Value("type", "integer");
                json.Value("minimum", number.Least);
                json.Value("maximum", number.Most);
                break;
            case FlagShape:
                json.Value("type", "boolean");
                break;
            case TextShape text:
                WriteText(json, text.Form);
                break;
        }
    }

    private static void WriteMapping(JsonText json, MappingShape mapping)
    {
        json.Value("type", "object");
        json.Value("additionalProperties", false);
        if (mapping.Keys.Any(key => key.NeededBecause is not null))
            Strings(json, "required", mapping.Keys.Where(key => key.NeededBecause is not null).Select(key => key.Name));

        json.Open("properties", '{');
        foreach (var key in mapping.Keys)
        {
            json.Open(key.Name, '{');
            json.Value("description", key.Description);
            Write(json, key.Value);
            json.Close('}');
        }

        json.Close('}');
    }

    private static void WriteOneOrMore(JsonText json, ListShape list)
    {
        json.Open("anyOf", '[');
        json.Open(null, '{');
        Write(json, list.Item);
        json.Close('}');
        json.Open(null, '{');
        WriteList(json, list);
        json.Value("uniqueItems", true);
        json.Close('}');
        json.Close(']');
    }

    private static void WriteList(JsonText json, ListShape list)
    {
        json.Value("type", "array");
        json.Open("items", '{');
        Write(json, list.Item);
        json.Close('}');
    }

    private static void WriteText(JsonText json, TextForm form)
    {
        json.Value("type", "string");
        if (TextForms.Pattern(form) is { } pattern)
            json.Value("pattern", pattern);
        else if (TextForms.Flaw(form, string.Empty) is not null)
            json.Value("minLength", 1);
    }

    private static void Strings(JsonText json, string name, IEnumerable<string> values)
    {
        json.Open(name, '[');
        foreach (var value in values)
            json.Value(null, value);

        json.Close(']');
    }
}
