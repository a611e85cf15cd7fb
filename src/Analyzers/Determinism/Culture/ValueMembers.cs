using System.Collections.Immutable;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>The members of numbers and dates that format or parse, by name: each type has the same ones.</summary>
internal static class ValueMembers
{
    /// <summary>Those that write a value.</summary>
    public static ImmutableHashSet<string> Formatting { get; } = ["ToString", "TryFormat"];

    /// <summary>Those that write a date in the culture's own way, and take no provider.</summary>
    public static ImmutableHashSet<string> DateFormatting { get; } = ["ToLongDateString", "ToShortDateString", "ToLongTimeString", "ToShortTimeString"];

    /// <summary>Those that read a value.</summary>
    public static ImmutableHashSet<string> Parsing { get; } = ["Parse", "TryParse", "ParseExact", "TryParseExact"];

    private static readonly ImmutableHashSet<string> All = [.. Formatting, .. DateFormatting, .. Parsing];

    /// <summary>Whether a member of this name is one of them.</summary>
    public static bool Contains(string name) => All.Contains(name);
}
