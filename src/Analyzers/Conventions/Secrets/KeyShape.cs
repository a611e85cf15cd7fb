namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Keys that begin with a text of their own.</summary>
/// <param name="Kind">What they are, for a message.</param>
/// <param name="Prefix">What they begin with.</param>
/// <param name="Shortest">The fewest characters after the prefix.</param>
/// <param name="Longest">The most; more say that it is something else.</param>
/// <param name="Characters">What they are made of after the prefix.</param>
internal sealed record KeyShape(string Kind, string Prefix, int Shortest, int Longest, Func<char, bool> Characters)
{
    /// <summary>The first key of this shape at or after a place.</summary>
    public FoundSecret? Find(string text, int start)
    {
        for (var at = text.IndexOf(Prefix, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
        {
            var tail = at + Prefix.Length;
            var end = tail;
            while (end < text.Length && Characters(text[end]))
            {
                end++;
            }

            if (end - tail >= Shortest && end - tail <= Longest && StartsWord(text, at) && Randomness.Has(text.Substring(tail, end - tail)))
            {
                return new FoundSecret(at, end - at, Kind);
            }
        }

        return null;
    }

    private static bool StartsWord(string text, int at) => at == 0 || !(KeyShapes.IsWord(text[at - 1]) || text[at - 1] == '-');
}
