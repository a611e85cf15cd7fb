using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tofa.CodeFixes.InlineJson;

/// <summary>Writes the value of a JSON member as C#.</summary>
internal static class MemberValue
{
    /// <summary>The C# value that the reader would give; <c>null</c> where it would refuse, or where the two differ in anything.</summary>
    public static string? Of(JsonMember member, ITypeSymbol type)
    {
        if (member.Kind == 'n')
        {
            return type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated)
                ? "null"
                : null;
        }

        var plain = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return (member.Kind, plain.SpecialType) switch
        {
            ('"', SpecialType.System_String) => SymbolDisplay.FormatLiteral(member.Value, quote: true),
            ('t' or 'f', SpecialType.System_Boolean) => member.Value,
            ('0', SpecialType.System_Int32) => int.TryParse(member.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? member.Value : null,
            ('0', SpecialType.System_Int64) => long.TryParse(member.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? member.Value + "L" : null,
            ('0', SpecialType.System_Double) => double.TryParse(member.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && !double.IsInfinity(read) ? member.Value + "D" : null,
            ('0', SpecialType.System_Decimal) => IsPlain(member.Value) && decimal.TryParse(member.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? member.Value + "M" : null,
            _ => null,
        };
    }

    // An exponent may round in one reader and not in the other.
    private static bool IsPlain(string number) => number.IndexOfAny(['e', 'E']) < 0 && number.Length < 28;
}
