namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Knows the texts that stand where a secret will be.</summary>
internal static class Placeholders
{
    private static readonly string[] Signs =
    [
        "example", "your", "placeholder", "dummy", "fake", "sample", "changeme", "change-me", "change_me", "redacted", "insert", "replace", "secret", "notreal", "not-real",
        "test", "mock", "xxxx", "0000", "1234", "abcd", "aaaa", "****", "....", "<", ">", "{", "}", "$(", "%", "\u2026",
    ];

    private static readonly string[] CommonPasswords =
        ["password", "passw0rd", "p@ssw0rd", "postgres", "mysql", "sqlserver", "mongo", "redis", "rabbitmq", "guest", "root", "admin", "user", "none", "null", "pass", "pwd", "development", "local"];

    /// <summary>Whether a text says itself that it is no secret.</summary>
    public static bool Are(string text)
    {
        foreach (var sign in Signs)
        {
            if (text.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a password is none: too short, an example, or the one that every development machine has.</summary>
    public static bool ArePassword(string text)
    {
        if (text.Length < 6 || Are(text) || IsOneCharacter(text))
        {
            return true;
        }

        foreach (var common in CommonPasswords)
        {
            if (text.StartsWith(common, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneCharacter(string text)
    {
        foreach (var character in text)
        {
            if (character != text[0])
            {
                return false;
            }
        }

        return true;
    }
}
