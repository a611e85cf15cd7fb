using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>
/// Knows which values the current culture writes and reads differently. Whole numbers differ only in the sign of negative ones and only in a few cultures,
/// so they count only with a format that groups or has decimals; text, characters, truth values, GUIDs and enumerations do not differ.
/// </summary>
internal static class CultureTypes
{
    private const string RoundTripDates = "oOsurR";

    /// <summary>Whether a value is written differently.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="format">The format; <c>null</c> for none.</param>
    public static bool Write(ITypeSymbol? type, string? format) => Unwrapped(type) switch
    {
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal } => true,
        { SpecialType: SpecialType.System_DateTime } => !IsRoundTrip(format),
        { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } system => system.Name switch
        {
            "Half" => true,
            "DateTimeOffset" or "DateOnly" or "TimeOnly" => !IsRoundTrip(format),
            "TimeSpan" => format is "g" or "G",
            _ => IsWhole(system) && format is not (null or "") && !IsPlain(format),
        },
        { Name: "Complex", ContainingNamespace: { Name: "Numerics", ContainingNamespace.Name: "System" } } => true,
        _ => false,
    };

    /// <summary>Whether a type reads text differently: those of <see cref="Write"/>, and time spans with their decimals.</summary>
    public static bool Read(ITypeSymbol type) => Write(type, null) || Unwrapped(type) is { Name: "TimeSpan", ContainingNamespace.Name: "System" };

    /// <summary>Whether a type is a whole number.</summary>
    public static bool IsWhole(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_SByte or SpecialType.System_Byte
            or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        || type is { Name: "Int128" or "UInt128", ContainingNamespace.Name: "System" }
        || type is { Name: "BigInteger", ContainingNamespace: { Name: "Numerics", ContainingNamespace.Name: "System" } };

    /// <summary>Whether values of a type are compared by the culture: text, and tuples with text.</summary>
    public static bool Compare(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(static element => Compare(element.Type)),
        _ => false,
    };

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsRoundTrip(string? format) => format is { Length: 1 } && RoundTripDates.IndexOf(format[0]) >= 0;

    // D4, X, b8, G; 000, ##: digits and nothing else.
    private static bool IsPlain(string format)
    {
        var first = "DdXxBbGgRr".IndexOf(format[0]) >= 0 ? 1 : 0;
        for (var index = first; index < format.Length; index++)
        {
            if (first == 1 ? !char.IsDigit(format[index]) : format[index] is not ('0' or '#'))
            {
                return false;
            }
        }

        return true;
    }
}
