using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Configuration;

/// <summary>What the patterns of an architecture can match: the names of the project and of those of its references that are the same product.</summary>
internal sealed class ProjectNames
{
    private readonly List<IReadOnlyList<string>> namespaces = [];
    private readonly List<IReadOnlyList<string>> types = [];
    private readonly SortedSet<string> capabilities = new(StringComparer.Ordinal);

    private ProjectNames(IReadOnlyList<string> paths) => Paths = paths;

    /// <summary>The segments of every namespace.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Namespaces => namespaces;

    /// <summary>The segments of the full name of every type that is declared here.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Types => types;

    /// <summary>Every capability.</summary>
    public IReadOnlyCollection<string> Capabilities => capabilities;

    /// <summary>Every file with code, relative to the project.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Gathers the names of a compilation.</summary>
    public static ProjectNames Of(ArchitectureContext architecture)
    {
        var names = new ProjectNames([.. architecture.Compilation.SyntaxTrees.Select(tree => architecture.Project.Relative(tree.FilePath))]);
        var patterns = Patterns.OfNamespaces(architecture.Definition.Capabilities);
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(architecture.Compilation.GlobalNamespace);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is INamespaceSymbol @namespace && IsOwn(@namespace, architecture))
                {
                    names.Add(@namespace, patterns);
                    open.Push(@namespace);
                }
                else if (member is INamedTypeSymbol type && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, architecture.Compilation.Assembly))
                {
                    names.types.Add(Segments.Of(type));
                    open.Push(type);
                }
            }
        }

        return names;
    }

    private void Add(INamespaceSymbol @namespace, List<NamespacePattern> patterns)
    {
        var segments = Segments.Of(@namespace);
        namespaces.Add(segments);
        foreach (var pattern in patterns)
        {
            if (pattern.Match(segments)?.Capability is { } capability)
            {
                capabilities.Add(capability);
            }
        }
    }

    // A merged namespace has parts in several assemblies.
    private static bool IsOwn(INamespaceSymbol @namespace, ArchitectureContext architecture) => @namespace.ConstituentNamespaces.Any(architecture.IsOurs);
}
