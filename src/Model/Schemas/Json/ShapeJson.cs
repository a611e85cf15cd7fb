namespace Tofa.Model.Schemas.Json;

/// <summary>Writes what JSON Schema says of a shape.</summary>
internal static class ShapeJson
{
    /// <summary>Writes the properties of the shape's schema into the object that is open.</summary>
    public static void Write(JsonText json, Shape shape)
    {
        switch (shape)
        {
            case MappingShape mapping:
                MappingJson.Write(json, mapping);
                break;
            case EntriesShape entries:
                MappingJson.Write(json, entries);
                break;
            case ListShape { AllowsSingle: true } list:
                WriteOneOrMore(json, list);
                break;
            case ListShape list:
                WriteList(json, list);
                break;
            case EitherShape either:
                WriteEither(json, either);
                break;
            case ReferenceShape reference:
                json.Value("$ref", "#/definitions/" + reference.Name);
                break;
            default:
                ScalarJson.Write(json, shape);
                break;
        }
    }

    private static void WriteEither(JsonText json, EitherShape either)
    {
        json.Open("anyOf", '[');
        foreach (var choice in either.Choices)
            json.Object(null, () => Write(json, choice));

        if (either.AllowsNothing)
            json.Object(null, () => json.Value("type", "null"));

        json.Close(']');
    }

    private static void WriteOneOrMore(JsonText json, ListShape list)
    {
        json.Open("anyOf", '[');
        json.Object(null, () => Write(json, list.Item));
        json.Open(null, '{');
        WriteList(json, list);
        json.Value("uniqueItems", true);
        json.Close('}');
        json.Close(']');
    }

    private static void WriteList(JsonText json, ListShape list)
    {
        json.Types(list.AllowsNothing, "array");
        if (list.Least > 0)
            json.Value("minItems", list.Least);

        if (list.First is not { } first)
        {
            json.Object("items", () => Write(json, list.Item));
            return;
        }

        json.Open("items", '[');
        json.Object(null, () => Write(json, first));
        json.Close(']');
        json.Object("additionalItems", () => Write(json, list.Item));
    }
}
