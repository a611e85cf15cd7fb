namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Finds signed JSON web tokens: three parts in base 64, the first two of which are JSON.</summary>
internal static class WebTokens
{
    private const string Opening = "eyJ";
    private const int ShortestSignature = 20;

    /// <summary>The first one at or after a place.</summary>
    public static FoundSecret? Find(string text, int start)
    {
        for (var at = text.IndexOf(Opening, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Opening, at + 1, StringComparison.Ordinal))
        {
            var payload = EndOf(text, at) + 1;
            if (payload + Opening.Length >= text.Length || text[payload - 1] != '.' || string.CompareOrdinal(text, payload, Opening, 0, Opening.Length) != 0)
            {
                continue;
            }

            var signature = EndOf(text, payload) + 1;
            if (signature >= text.Length || text[signature - 1] != '.')
            {
                continue;
            }

            var end = EndOf(text, signature);
            if (end - signature >= ShortestSignature && Randomness.Has(text.Substring(signature, end - signature)))
            {
                return new FoundSecret(at, end - at, "a signed web token (JWT)");
            }
        }

        return null;
    }

    private static int EndOf(string text, int start)
    {
        while (start < text.Length && KeyShapes.IsWordOrDash(text[start]))
        {
            start++;
        }

        return start;
    }
}
