namespace Tofa.Runner.Modules.Artifacts;

/// <summary>Finds the lines that two texts share, by the shortest edit script (Myers 1986).</summary>
/// <param name="before">The lines of the old text.</param>
/// <param name="after">The lines of the new text.</param>
internal sealed class LineMatcher(IReadOnlyList<string> before, IReadOnlyList<string> after)
{
    // Memory grows with the square of it; texts that differ more than that are different texts.
    private const int MostEdits = 2_000;

    /// <summary>The pairs of shared lines, ascending; none between the first and the last difference where the texts differ too much.</summary>
    internal IReadOnlyList<LinePair> Match()
    {
        var shorter = Math.Min(before.Count, after.Count);
        var start = 0;
        while (start < shorter && before[start] == after[start])
            start++;

        var end = 0;
        while (end < shorter - start && before[before.Count - 1 - end] == after[after.Count - 1 - end])
            end++;

        return
        [
            .. Enumerable.Range(0, start).Select(index => new LinePair(index, index)),
            .. Middle(start, before.Count - start - end, after.Count - start - end),
            .. Enumerable.Range(1, end).Reverse().Select(index => new LinePair(before.Count - index, after.Count - index)),
        ];
    }

    private List<LinePair> Middle(int start, int removed, int added)
    {
        var most = Math.Min(removed + added, MostEdits);
        var zero = most + 1;
        var reach = new int[(2 * most) + 3];
        var rounds = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            rounds.Add([.. reach]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = GoesDown(reach, zero, diagonal, edits) ? reach[zero + diagonal + 1] : reach[zero + diagonal - 1] + 1;
                while (x < removed && x - diagonal < added && before[start + x] == after[start + x - diagonal])
                    x++;

                reach[zero + diagonal] = x;
                if (x >= removed && x - diagonal >= added)
                    return TraceBack(rounds, zero, start, removed, added);
            }
        }

        return [];
    }

    private static List<LinePair> TraceBack(List<int[]> rounds, int zero, int start, int x, int y)
    {
        var pairs = new List<LinePair>();
        for (var edits = rounds.Count - 1; edits >= 0; edits--)
        {
            var reach = rounds[edits];
            var diagonal = x - y;
            var earlier = GoesDown(reach, zero, diagonal, edits) ? diagonal + 1 : diagonal - 1;
            var (fromX, fromY) = (reach[zero + earlier], reach[zero + earlier] - earlier);
            for (; x > fromX && y > fromY; x--, y--)
                pairs.Add(new LinePair(start + x - 1, start + y - 1));

            (x, y) = (fromX, fromY);
        }

        pairs.Reverse();
        return pairs;
    }

    private static bool GoesDown(int[] reach, int zero, int diagonal, int edits) =>
        diagonal == -edits || (diagonal != edits && reach[zero + diagonal - 1] < reach[zero + diagonal + 1]);
}
