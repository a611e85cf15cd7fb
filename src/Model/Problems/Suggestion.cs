namespace Tofa.Model.Problems;

/// <summary>Finds the name that was probably meant.</summary>
public static class Suggestion
{
    private const int MaxNameLength = 100;
    private const int MaxCandidates = 20_000;

    /// <summary>The candidate with the fewest typing mistakes (Damerau-Levenshtein, case ignored), or <c>null</c> where none has at most one in three characters.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What would be right; of equally near ones the first wins.</param>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > MaxNameLength)
            return null;

        var best = (string?)null;
        var limit = name.Length / 3;
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (candidate.Length is 0 or > MaxNameLength || Math.Abs(candidate.Length - name.Length) > limit)
                continue;

            var distance = Distance(name, candidate, limit);
            if (distance > limit)
                continue;

            (best, limit) = (candidate, distance - 1);
            if (limit < 0)
                break;
        }

        return best;
    }

    /// <summary>The last part of a message: <c>did you mean 'x'?</c>, or another remedy where nothing is near.</summary>
    public static string Remedy(string name, IEnumerable<string> candidates, string otherwise) =>
        Remedy(Nearest(name, candidates), otherwise);

    /// <summary>The same for a name that was found before.</summary>
    public static string Remedy(string? nearest, string otherwise) =>
        nearest is not null ? $"did you mean '{Printable.Of(nearest)}'?" : otherwise;

    private static int Distance(string a, string b, int limit)
    {
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                row[j] = Cell(a, b, i, j, beforeLast, last, row);

            if (row.Min() > limit)
                return limit + 1;

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    private static int Cell(string a, string b, int i, int j, int[] beforeLast, int[] last, int[] row)
    {
        var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
        var best = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
        var isSwap = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
        return isSwap ? Math.Min(best, beforeLast[j - 2] + 1) : best;
    }

    private static bool Same(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
