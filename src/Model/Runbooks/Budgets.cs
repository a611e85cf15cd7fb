using Tofa.Model.Gates;

namespace Tofa.Model.Runbooks;

/// <summary>How much the calls of language models may cost, in US dollars.</summary>
internal static class Budgets
{
    /// <summary>More is a slip of the pen.</summary>
    public const int Most = 1_000_000;

    /// <summary>A regular expression (ECMA 262) for the amounts that are given as texts, for editors.</summary>
    public const string Expression = @"^(?:1000000(?:\.0+)?|[0-9]{1,6}(?:\.[0-9]{1,9})?)$";

    /// <summary>The amount of a text; <c>null</c> where it is none.</summary>
    public static decimal? Parse(string text) => Decimals.Parse(text) is { } amount and >= 0 and <= Most ? amount : null;
}
