namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Finds private keys in PEM form. A header without a body is how code recognises one.</summary>
internal static class PrivateKeys
{
    private const string Opening = "-----BEGIN ";
    private const string Closing = "PRIVATE KEY-----";
    private const int ShortestBody = 48;
    private const int LongestAlgorithm = 20;

    /// <summary>The first one at or after a place.</summary>
    public static FoundSecret? Find(string text, int start)
    {
        for (var at = text.IndexOf(Opening, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Opening, at + 1, StringComparison.Ordinal))
        {
            var name = at + Opening.Length;
            var closing = text.IndexOf(Closing, name, Math.Min(text.Length - name, LongestAlgorithm + Closing.Length), StringComparison.Ordinal);
            if (closing < 0)
            {
                continue;
            }

            var body = closing + Closing.Length;
            var end = body;
            while (end < text.Length && IsBody(text[end]))
            {
                end++;
            }

            var key = text.Substring(body, end - body).Trim();
            if (key.Length >= ShortestBody && Randomness.Has(key))
            {
                return new FoundSecret(at, end - at, "a private key");
            }
        }

        return null;
    }

    private static bool IsBody(char character) => char.IsWhiteSpace(character) || KeyShapes.IsWord(character) || character is '+' or '/' or '=';
}
