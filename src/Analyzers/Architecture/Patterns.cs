using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Architecture;

/// <summary>Compiles the patterns of an architecture.</summary>
internal static class Patterns
{
    /// <summary>The well-formed ones of some namespace patterns.</summary>
    public static List<NamespacePattern> OfNamespaces(IEnumerable<string> texts)
    {
        var patterns = new List<NamespacePattern>();
        foreach (var text in texts)
        {
            if (NamespacePattern.TryParse(text, out var pattern, out _))
            {
                patterns.Add(pattern);
            }
        }

        return patterns;
    }

    /// <summary>The well-formed ones of some path patterns.</summary>
    public static List<PathPattern> OfPaths(IEnumerable<string> texts)
    {
        var patterns = new List<PathPattern>();
        foreach (var text in texts)
        {
            if (PathPattern.TryParse(text, out var pattern, out _))
            {
                patterns.Add(pattern);
            }
        }

        return patterns;
    }
}
