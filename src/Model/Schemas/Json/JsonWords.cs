using System.Globalization;

namespace Tofa.Model.Schemas.Json;

/// <summary>The phrases that schemas are made of.</summary>
internal static class JsonWords
{
    /// <summary>Writes an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The property it is the value of; <c>null</c> for an item.</param>
    /// <param name="content">Writes its properties.</param>
    public static void Object(this JsonText json, string? name, Action content)
    {
        json.Open(name, '{');
        content();
        json.Close('}');
    }

    /// <summary>Writes the types that a value may have.</summary>
    public static void Types(this JsonText json, bool allowsNothing, params string[] types)
    {
        if (types.Length == 1 && !allowsNothing)
            json.Value("type", types[0]);
        else
            json.Strings("type", allowsNothing ? [.. types, "null"] : types);
    }

    /// <summary>Writes the values that are allowed; one that looks like a number is allowed as a number too, as YAML reads it.</summary>
    public static void Choices(this JsonText json, bool allowsNothing, IEnumerable<string> allowed)
    {
        json.Open("enum", '[');
        foreach (var value in allowed)
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                json.Value(null, number);

            json.Value(null, value);
        }

        if (allowsNothing)
            json.Nothing();

        json.Close(']');
    }

    /// <summary>Writes a list of texts.</summary>
    public static void Strings(this JsonText json, string name, IEnumerable<string> values)
    {
        json.Open(name, '[');
        foreach (var value in values)
            json.Value(null, value);

        json.Close(']');
    }
}
