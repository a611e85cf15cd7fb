namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Finds tokens as an authorization header carries them.</summary>
internal static class BearerTokens
{
    private const string Mark = "Bearer ";
    private const int Shortest = 20;

    /// <summary>The first one at or after a place.</summary>
    public static FoundSecret? Find(string text, int start)
    {
        for (var at = text.IndexOf(Mark, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var token = at + Mark.Length;
            var end = token;
            while (end < text.Length && IsToken(text[end]))
            {
                end++;
            }

            if (end - token >= Shortest && Randomness.Has(text.Substring(token, end - token)))
            {
                return new FoundSecret(at, end - at, "a bearer token");
            }
        }

        return null;
    }

    private static bool IsToken(char character) => KeyShapes.IsWordOrDash(character) || character is '.' or '+' or '/' or '=' or '~';
}
