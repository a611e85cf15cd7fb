namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Finds passwords in addresses: <c>scheme://user:password@host</c>.</summary>
internal static class AddressPasswords
{
    private const string Mark = "://";

    /// <summary>The first one at or after a place.</summary>
    public static FoundSecret? Find(string text, int start)
    {
        for (var at = text.IndexOf(Mark, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var authority = at + Mark.Length;
            var end = authority;
            var (colon, host) = (-1, -1);
            while (end < text.Length && IsAuthority(text[end]))
            {
                (colon, host) = text[end] switch
                {
                    ':' when colon < 0 => (end, host),
                    '@' => (colon, end),
                    _ => (colon, host),
                };
                end++;
            }

            if (colon > authority && host > colon && !IsExample(text.Substring(colon + 1, host - colon - 1), text.Substring(host + 1, end - host - 1)))
            {
                var first = SchemeStart(text, at);
                return new FoundSecret(first, end - first, "an address with a password");
            }
        }

        return null;
    }

    private static bool IsAuthority(char character) => !char.IsWhiteSpace(character) && character is not ('/' or '?' or '#' or '"' or '\'' or '<' or '>' or '\\' or ',' or '|');

    private static bool IsExample(string password, string host) =>
        host.Length == 0 || Placeholders.ArePassword(password) || Placeholders.Are(host)
        || host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || host.StartsWith("127.", StringComparison.Ordinal);

    private static int SchemeStart(string text, int at)
    {
        while (at > 0 && KeyShapes.IsWordOrDash(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
