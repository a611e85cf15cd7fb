using Tofa.Model.Collections;

namespace Tofa.Generators.Emit;

/// <summary>Writes the members of an object initializer; what is not given is left out.</summary>
internal static class Initializer
{
    /// <summary>A text.</summary>
    public static CodeWriter Text(this CodeWriter code, string property, string? value)
    {
        if (value is not null)
            TextLiteral.Write(code, property + " = ", value, ",");

        return code;
    }

    /// <summary>A text that the class has as a constant of the same name.</summary>
    public static CodeWriter Constant(this CodeWriter code, string property, string? value) =>
        value is null ? code : code.Line($"{property} = {property},");

    /// <summary>A list of texts.</summary>
    public static CodeWriter Texts(this CodeWriter code, string property, EquatableArray<string> values) =>
        code.List(property, "string", values, static (inner, value) => TextLiteral.Write(inner, string.Empty, value, ","));

    /// <summary>A list of anything.</summary>
    public static CodeWriter List<T>(this CodeWriter code, string property, string type, EquatableArray<T> values, Action<CodeWriter, T> write)
    {
        if (values.Count == 0)
            return code;

        return code.Block($"{property} = new {type}[]", inner => inner.Each(values, write), ",");
    }

    /// <summary>One thing after the other.</summary>
    public static CodeWriter Each<T>(this CodeWriter code, IEnumerable<T> values, Action<CodeWriter, T> write)
    {
        foreach (var value in values)
            write(code, value);

        return code;
    }
}
