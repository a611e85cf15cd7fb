using Tofa.Model.Runbooks;
using Tofa.Model.Templates.Binding;

namespace Tofa.Generators.Emit;

/// <summary>What a prompt's method can refer to at one place: the inputs, and the value of each section around it.</summary>
/// <param name="around">The place around it; <c>null</c> for the whole prompt.</param>
/// <param name="name">The C# expression of the innermost value.</param>
/// <param name="type">Its type.</param>
/// <param name="level">How many sections stand around.</param>
internal sealed class Scope(Scope? around, string name, InputType type, int level)
{
    /// <summary>How many sections stand around.</summary>
    public int Level => level;

    /// <summary>The same inside of a section.</summary>
    public Scope Inside(string inner, InputType innerType) => new(this, inner, innerType, level + 1);

    /// <summary>The expression and the type of a value.</summary>
    public (string Code, InputType Type) Find(BoundReference reference)
    {
        if (reference.Level < level)
            return around!.Find(reference);

        var (code, found) = (name, type);
        foreach (var step in reference.Path)
        {
            var property = found.Record!.Property(step.Key);
            (code, found) = (code + Dot(found) + property.Name, property.Type);
        }

        return (code, found);
    }

    /// <summary>The expression of a value as text.</summary>
    public string TextOf(BoundReference reference)
    {
        var (code, found) = Find(reference);
        return found.Shape.Kind switch
        {
            ContextKind.Flag when reference.IsOptional => $"({code} == true ? \"true\" : {code} == false ? \"false\" : \"\")",
            ContextKind.Flag => $"({code} ? \"true\" : \"false\")",
            ContextKind.Whole or ContextKind.Fraction => $"{code}{Dot(found)}ToString({TypeNames.InvariantCulture})",
            _ => code,
        };
    }

    private static string Dot(InputType found) => found.Shape.IsOptional ? "?." : ".";
}
