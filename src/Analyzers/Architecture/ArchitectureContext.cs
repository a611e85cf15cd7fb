using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Architecture;

/// <summary>What is known about the architecture of one compilation; safe for concurrent use.</summary>
internal sealed class ArchitectureContext
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Placement> placements = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamespaceSymbol, Placement> namespaces = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IAssemblySymbol, LayerRole?), bool> layered = new();
    private readonly LayerMap map;
    private readonly TypePatterns pureCores;
    private readonly TypePatterns compositionRoots;
    private readonly List<PathPattern> excluded;
    private readonly HashSet<string> ownRoots;

    /// <summary>Prepares the look-ups; nothing is placed before it is asked for.</summary>
    /// <param name="compilation">The compilation that is analysed.</param>
    /// <param name="definition">Its architecture.</param>
    /// <param name="project">What the build says about it.</param>
    public ArchitectureContext(Compilation compilation, ArchitectureDefinition definition, ProjectFacts project)
    {
        (Compilation, Definition, Project) = (compilation, definition, project);
        map = new LayerMap(definition);
        pureCores = new TypePatterns(definition.PureCores, "PureCoreAttribute");
        compositionRoots = new TypePatterns(definition.CompositionRoots, "CompositionRootAttribute");
        excluded = Patterns.OfPaths(definition.Excluded);
        ownRoots = OwnRoots.Of(compilation);
        HasLayers = !project.IsTest && LayerSearch.FindsAny(compilation, map, project, static _ => true);
        HasCapabilities = !project.IsTest && LayerSearch.AnyNamespace(
            compilation.Assembly.GlobalNamespace, @namespace => map.CapabilityOf(Segments.Of(@namespace)) is not null);
        HasPureCode = HasLayers || (!project.IsTest && (definition.PureCores.Count > 0 || MarkedCores.AnyIn(compilation)));
    }

    /// <summary>The compilation that is analysed.</summary>
    public Compilation Compilation { get; }

    /// <summary>Its architecture.</summary>
    public ArchitectureDefinition Definition { get; }

    /// <summary>What the build says about it.</summary>
    public ProjectFacts Project { get; }

    /// <summary>The layers, in the order in which messages list them.</summary>
    public IReadOnlyList<Layer> Layers => map.Layers;

    /// <summary>Whether anything in this compilation lies in a layer; without one there is nothing to judge. Test code lies in none.</summary>
    public bool HasLayers { get; }

    /// <summary>Whether anything in this compilation lies in a capability.</summary>
    public bool HasCapabilities { get; }

    /// <summary>Whether any code in this compilation may have to be pure: a layer is there, or a pure core without one.</summary>
    public bool HasPureCode { get; }

    /// <summary>The layer that a symbol belongs to by its type; <c>null</c> for none.</summary>
    public Layer? LayerOf(ISymbol symbol) => PlacementOf(symbol).Layer;

    /// <summary>Where the type of a symbol, or a type itself, stands.</summary>
    public Placement PlacementOf(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is null)
        {
            return Placement.None;
        }

        type = type.OriginalDefinition;
        return placements.TryGetValue(type, out var known) ? known : placements.GetOrAdd(type, Place(type));
    }

    /// <summary>Whether an assembly's namespaces are part of the same product as this compilation.</summary>
    public bool IsOurs(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly)
        || (symbol.ContainingNamespace is { } @namespace && Segments.Of(@namespace) is { Count: > 0 } segments && ownRoots.Contains(segments[0]));

    /// <summary>Whether a referenced assembly is a part of this product that is laid out in layers itself.</summary>
    public bool IsLayered(IAssemblySymbol assembly) => HasNamespaceOf(assembly, null);

    /// <summary>Whether there is a layer of a role in this compilation or in a part of the product that it references.</summary>
    public bool Knows(LayerRole role) =>
        LayerSearch.FindsAny(Compilation, map, Project, layer => layer.Role == role)
        || Compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => HasNamespaceOf(assembly, role));

    /// <summary>Whether a type may create adapters: a script, the entry point, or what the project names.</summary>
    public bool IsCompositionRoot(INamedTypeSymbol type) =>
        LayerOf(type)?.Role == LayerRole.Scripts
        || SymbolEqualityComparer.Default.Equals(Compilation.GetEntryPoint(CancellationToken.None)?.ContainingType, type)
        || compositionRoots.Match(type);

    /// <summary>Whether no rule judges the code of a file.</summary>
    public bool IsExcluded(SyntaxTree tree)
    {
        if (excluded.Count == 0)
        {
            return false;
        }

        var path = Project.Relative(tree.FilePath);
        return excluded.Exists(pattern => pattern.IsMatch(path));
    }

    private Placement Place(INamedTypeSymbol type)
    {
        var place = type.ContainingNamespace is { } @namespace ? PlaceOf(@namespace) : Placement.None;
        var isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Compilation.Assembly);
        if (isOwn && Project.IsTest)
        {
            return Placement.None;
        }

        if (place.Layer is null && isOwn && map.LayerOfPath(PathOf(type)) is { } layer)
        {
            place = place with { Layer = layer, IsPure = layer.Definition.IsPure };
        }

        return place.IsPure ? place : place with { IsPure = pureCores.Match(type) };
    }

    private bool HasNamespaceOf(IAssemblySymbol assembly, LayerRole? role) => layered.GetOrAdd(
        (assembly, role),
        _ => assembly.GlobalNamespace.GetNamespaceMembers().Any(root => ownRoots.Contains(root.Name)
            && LayerSearch.AnyNamespace(root, @namespace => PlaceOf(@namespace).Layer is { } layer && (role is null || layer.Role == role))));

    private Placement PlaceOf(INamespaceSymbol @namespace) =>
        namespaces.TryGetValue(@namespace, out var known) ? known : namespaces.GetOrAdd(@namespace, PlaceNamespace);

    // The segments of a referenced assembly mean something only where it is part of the same product.
    private Placement PlaceNamespace(INamespaceSymbol @namespace)
    {
        var segments = Segments.Of(@namespace);
        var isOurs = SymbolEqualityComparer.Default.Equals(@namespace.ContainingAssembly, Compilation.Assembly)
            || (segments.Count > 0 && ownRoots.Contains(segments[0]));
        if (!isOurs)
        {
            return Placement.None;
        }

        var layer = map.LayerOf(segments);
        return new Placement(layer, map.CapabilityOf(segments), layer?.Definition.IsPure ?? false);
    }

    private string PathOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Length > 0 ? Project.Relative(type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath) : string.Empty;
}
