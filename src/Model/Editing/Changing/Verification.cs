using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Changing;

/// <summary>Makes changes and proves by reading the result that they mean what they are to mean and that nothing else changed.</summary>
internal static class Verification
{
    /// <summary>Makes the changes.</summary>
    /// <returns>The new text; <c>null</c> where the proof fails.</returns>
    public static ParsedText? Apply(ParsedText before, IReadOnlyList<Change> changes)
    {
        var inOrder = changes.OrderBy(change => change.First).ToList();
        if (inOrder.All(change => change.Splices.Count == 0))
            return before;

        return Splicing.Apply(before.Text, inOrder.SelectMany(change => change.Splices)) is { } text
            && EventReader.Read(text).Value is { } after
            && IsAsExpected(before, after, inOrder) ? after : null;
    }

    private static bool IsAsExpected(ParsedText before, ParsedText after, IReadOnlyList<Change> changes)
    {
        var (old, now) = (0, 0);
        foreach (var change in changes)
        {
            if (change.First < old || !IsUntouched(before, after, ref old, ref now, change.First))
                return false;

            foreach (var expected in change.Expected)
            {
                if (now >= after.Count || !after[now++].Means(expected))
                    return false;
            }

            old += change.Count;
        }

        return IsUntouched(before, after, ref old, ref now, before.Count) && now == after.Count;
    }

    private static bool IsUntouched(ParsedText before, ParsedText after, ref int old, ref int now, int end)
    {
        for (; old < end; old++, now++)
        {
            if (now >= after.Count || !after[now].IsWrittenLike(before[old]))
                return false;
        }

        return true;
    }
}
