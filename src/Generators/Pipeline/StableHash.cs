namespace Tofa.Generators.Pipeline;

/// <summary>A hash that is the same in every process, other than <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the upper-cased name, its halves folded, as the lower bits alone differ little.</summary>
    public static ulong Of(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in name.ToUpperInvariant())
            hash = unchecked((hash ^ c) * 1099511628211UL);

        return hash ^ (hash >> 32);
    }
}
