using Tofa.Model.Gates;

namespace Tofa.Model.Pauses;

/// <summary>How sure a runbook is that a task is right (R000-47).</summary>
public static class Certainties
{
    /// <summary>Below it, alternatives are shown and a person confirms.</summary>
    public const decimal Enough = 0.95m;

    /// <summary>Whether a person has to confirm a task before it starts.</summary>
    /// <param name="certainty">From 0 to 1; <c>null</c> where the runbook says nothing, which asks nobody.</param>
    public static bool NeedsPerson(decimal? certainty) => certainty < Enough;

    /// <summary>The certainty of a text; <c>null</c> where it is no number from 0 to 1.</summary>
    internal static decimal? Parse(string text) => Decimals.Parse(text) is { } number and >= 0 and <= 1 ? number : null;

    /// <summary>What a text that is no certainty probably means: <c>95</c>, <c>95%</c> and <c>0,95</c> are 0.95; <c>null</c> where nobody can tell.</summary>
    internal static decimal? Meant(string text)
    {
        var isShare = text.EndsWith("%", StringComparison.Ordinal);
        if (Decimals.Parse(text.TrimEnd('%', ' ').Replace(',', '.')) is not { } number)
            return null;

        // 1.5 may be a slip of anything; from 2 on only a percentage makes sense.
        var meant = isShare || number >= 2 ? Decimals.Shorten(number / 100) : number;
        return meant is >= 0 and <= 1 ? meant : null;
    }
}
