namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Finds passwords in connection strings: a password key with a value, beside a key that says where to connect, on one line.</summary>
internal static class ConnectionStrings
{
    private static readonly string[] Passwords = ["password=", "pwd=", "accountkey=", "sharedaccesskey="];
    private static readonly string[] Neighbours = ["server=", "host=", "data source=", "user id=", "uid=", "username=", "database=", "accountname=", "endpoint="];

    /// <summary>The first one at or after a place.</summary>
    public static FoundSecret? Find(string text, int start)
    {
        foreach (var key in Passwords)
        {
            for (var at = IndexOf(text, key, start); at >= 0; at = IndexOf(text, key, at + 1))
            {
                var value = at + key.Length;
                var end = EndOf(text, value);
                if (!Placeholders.ArePassword(text.Substring(value, end - value).Trim('"', '\'')) && HasNeighbour(text, at))
                {
                    return new FoundSecret(at, end - at, "a connection string with a password");
                }
            }
        }

        return null;
    }

    private static int IndexOf(string text, string key, int start) => text.IndexOf(key, start, StringComparison.OrdinalIgnoreCase);

    private static int EndOf(string text, int start)
    {
        while (start < text.Length && text[start] is not (';' or '\r' or '\n' or '"' or ' '))
        {
            start++;
        }

        return start;
    }

    private static bool HasNeighbour(string text, int at)
    {
        var first = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var last = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
        var line = text.Substring(first, last - first);
        return line.Contains(';') && Array.Exists(Neighbours, neighbour => IndexOf(line, neighbour, 0) >= 0);
    }
}
