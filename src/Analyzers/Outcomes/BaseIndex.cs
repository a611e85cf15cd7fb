using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Outcomes;

/// <summary>Where the types of a compilation are declared that may derive from one of a name: those that write it, or an alias.</summary>
internal sealed class BaseIndex
{
    private readonly Dictionary<string, List<(SyntaxTree Tree, TextSpan Declaration)>> byName = new(StringComparer.Ordinal);
    private readonly List<(SyntaxTree Tree, TextSpan Declaration)> aliased = [];

    /// <summary>Reads the base lists of a compilation.</summary>
    public BaseIndex(Compilation compilation)
    {
        var files = compilation.SyntaxTrees.Select(static tree => (Tree: tree, Names: BaseNames.Of(tree))).ToList();
        var everywhere = new HashSet<string>(files.Where(static file => file.Names.HasGlobalAliases).SelectMany(static file => file.Names.Aliases), StringComparer.Ordinal);
        foreach (var (tree, names) in files)
        {
            foreach (var (parent, declaration) in names.Declarations)
            {
                var list = everywhere.Contains(parent) || names.Aliases.Contains(parent) ? aliased : ListFor(parent);
                list.Add((tree, declaration));
            }
        }
    }

    /// <summary>The declarations that may derive from a type of a simple name.</summary>
    public IEnumerable<(SyntaxTree Tree, TextSpan Declaration)> Candidates(string name) => byName.TryGetValue(name, out var list) ? list.Concat(aliased) : aliased;

    private List<(SyntaxTree Tree, TextSpan Declaration)> ListFor(string name)
    {
        if (!byName.TryGetValue(name, out var list))
        {
            byName.Add(name, list = []);
        }

        return list;
    }
}
