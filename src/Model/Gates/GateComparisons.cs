namespace Tofa.Model.Gates;

/// <summary>How comparisons are written and what they mean.</summary>
internal static class GateComparisons
{
    private static readonly string[] Signs = ["=", "!=", ">=", "<=", ">", "<"];

    // What people write who think of another language, or of no keyboard.
    private static readonly Dictionary<string, GateComparison> Slips = new(StringComparer.Ordinal)
    {
        ["=>"] = GateComparison.AtLeast,
        ["≥"] = GateComparison.AtLeast,
        ["=<"] = GateComparison.AtMost,
        ["≤"] = GateComparison.AtMost,
        ["<>"] = GateComparison.NotEqual,
        ["≠"] = GateComparison.NotEqual,
        ["==="] = GateComparison.Equal,
    };

    /// <summary>The sign of a comparison.</summary>
    public static string Sign(this GateComparison comparison) => Signs[(int)comparison];

    /// <summary>The comparison of a sign, where nothing and <c>==</c> mean equality too; <c>null</c> where it is none.</summary>
    public static GateComparison? Of(string sign) =>
        sign is "" or "==" ? GateComparison.Equal : Array.IndexOf(Signs, sign) is var index and >= 0 ? (GateComparison)index : null;

    /// <summary>The sign that a slip such as <c>=&gt;</c> probably means; <c>null</c> where nobody can tell.</summary>
    public static string? Meant(string slip) => Slips.TryGetValue(slip, out var comparison) ? comparison.Sign() : null;

    /// <summary>Whether a measured number compares as asked.</summary>
    public static bool Holds(this GateComparison comparison, decimal measured, decimal expected) => comparison switch
    {
        GateComparison.NotEqual => measured != expected,
        GateComparison.AtLeast => measured >= expected,
        GateComparison.AtMost => measured <= expected,
        GateComparison.MoreThan => measured > expected,
        GateComparison.LessThan => measured < expected,
        _ => measured == expected,
    };
}
