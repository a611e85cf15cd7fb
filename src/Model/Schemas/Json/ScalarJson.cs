namespace Tofa.Model.Schemas.Json;

/// <summary>Writes what JSON Schema says of a text, number or truth value.</summary>
internal static class ScalarJson
{
    /// <summary>Writes the properties of the shape's schema into the object that is open; of a shape that allows everything there are none.</summary>
    public static void Write(JsonText json, Shape shape)
    {
        switch (shape)
        {
            case ChoiceShape choice:
                json.Choices(choice.AllowsNothing, choice.Allowed);
                break;
            case NumberShape number:
                json.Types(number.AllowsNothing, "integer");
                json.Value("minimum", number.Least);
                json.Value("maximum", number.Most);
                break;
            case FlagShape:
                json.Types(shape.AllowsNothing, "boolean");
                break;
            case TextShape text:
                WriteText(json, text.Form);
                break;
            case ScalarShape { Common.Count: > 0 } scalar:
                WriteCommon(json, scalar);
                break;
            case ScalarShape scalar:
                WriteScalar(json, scalar);
                break;
        }
    }

    private static void WriteText(JsonText json, TextForm form)
    {
        json.Value("type", "string");
        if (TextForms.Pattern(form) is { } pattern)
            json.Value("pattern", pattern);
        else if (TextForms.Flaw(form, string.Empty) is not null)
            json.Value("minLength", 1);
    }

    private static void WriteCommon(JsonText json, ScalarShape scalar)
    {
        json.Open("anyOf", '[');
        json.Object(null, () => json.Choices(false, scalar.Common));
        json.Object(null, () => WriteScalar(json, scalar));
        json.Close(']');
    }

    private static void WriteScalar(JsonText json, ScalarShape scalar)
    {
        if (scalar.MostNumber > 0)
            json.Types(scalar.AllowsNothing, "string", "integer");
        else if (scalar.IsShare || scalar.MostAmount > 0)
            json.Types(scalar.AllowsNothing, "string", "number");
        else if (scalar.IsText)
            json.Types(scalar.AllowsNothing, "string");
        else
            json.Types(scalar.AllowsNothing, "string", "number", "boolean");

        if (scalar.Pattern is { } pattern)
            json.Value("pattern", pattern);

        var most = scalar.IsShare ? 1 : scalar.MostNumber + scalar.MostAmount;
        if (most == 0)
            return;

        json.Value("minimum", scalar.MostNumber > 0 ? 1 : 0);
        json.Value("maximum", most);
    }
}
