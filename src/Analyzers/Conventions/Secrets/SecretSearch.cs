namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Searches a text for secrets of every kind.</summary>
internal static class SecretSearch
{
    /// <summary>Nothing shorter is looked at, in characters.</summary>
    public const int ShortestSecret = 16;

    /// <summary>Nothing longer is looked at, in characters: such a file is data.</summary>
    public const int LongestFile = 1_000_000;

    /// <summary>The first secret at or after a place; <c>null</c> where there is none.</summary>
    public static FoundSecret? First(string text, int start)
    {
        var best = default(FoundSecret?);
        foreach (var shape in KeyShapes.All)
        {
            best = Earlier(best, shape.Find(text, start));
        }

        best = Earlier(best, WebTokens.Find(text, start));
        best = Earlier(best, PrivateKeys.Find(text, start));
        best = Earlier(best, ConnectionStrings.Find(text, start));
        best = Earlier(best, AddressPasswords.Find(text, start));
        return Earlier(best, BearerTokens.Find(text, start));
    }

    private static FoundSecret? Earlier(FoundSecret? one, FoundSecret? other) =>
        one is not { } first || (other is { } second && second.Start < first.Start) ? other : one;
}
