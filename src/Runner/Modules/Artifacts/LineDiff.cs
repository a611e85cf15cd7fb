using System.Globalization;

namespace Tofa.Runner.Modules.Artifacts;

/// <summary>How two texts differ, line by line.</summary>
/// <param name="Added">How many lines only the new text has.</param>
/// <param name="Removed">How many lines only the old text has.</param>
/// <param name="Lines">The changes with three lines around them, in the unified format of <c>diff -u</c> without its file names; not escaped.</param>
internal sealed record LineDiff(int Added, int Removed, IReadOnlyList<string> Lines)
{
    private const int Around = 3;

    /// <summary>Compares.</summary>
    internal static LineDiff Of(string before, string after)
    {
        var all = Compare(Split(before), Split(after));
        return new LineDiff(all.Count(line => line.Sign == '+'), all.Count(line => line.Sign == '-'), [.. Hunks(all)]);
    }

    /// <summary>Such as <c>+3 −1 lines</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"+{Added} −{Removed} lines");

    // A line keeps its break, so that a difference of line ends is a difference.
    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..next]);
            start = next;
        }

        return lines;
    }

    private static List<DiffLine> Compare(List<string> before, List<string> after)
    {
        var all = new List<DiffLine>();
        var (b, a) = (0, 0);
        foreach (var pair in new LineMatcher(before, after).Match().Append(new LinePair(before.Count, after.Count)))
        {
            for (; b < pair.Before; b++)
                all.Add(new DiffLine('-', before[b], b, a));

            for (; a < pair.After; a++)
                all.Add(new DiffLine('+', after[a], b, a));

            if (b < before.Count && a < after.Count)
                all.Add(new DiffLine(' ', after[a], b++, a++));
        }

        return all;
    }

    private static IEnumerable<string> Hunks(List<DiffLine> all)
    {
        for (var i = all.FindIndex(line => line.IsChange); i >= 0 && i < all.Count;)
        {
            var (start, last, next) = (Math.Max(0, i - Around), i, i);
            while (next >= 0 && next - last <= 2 * Around)
            {
                last = next;
                next = all.FindIndex(last + 1, line => line.IsChange);
            }

            var hunk = all[start..Math.Min(all.Count, last + Around + 1)];
            yield return Header(hunk);
            foreach (var line in hunk.SelectMany(Show))
                yield return line;

            i = next;
        }
    }

    private static string Header(List<DiffLine> hunk)
    {
        var (removed, added) = (hunk.Count(line => line.Sign != '+'), hunk.Count(line => line.Sign != '-'));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"@@ -{hunk[0].Before + Math.Min(removed, 1)},{removed} +{hunk[0].After + Math.Min(added, 1)},{added} @@");
    }

    private static IEnumerable<string> Show(DiffLine line)
    {
        yield return line.Sign + line.Text.TrimEnd('\n');
        if (!line.Text.EndsWith('\n'))
            yield return "\\ No newline at end of file";
    }
}
