using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Architecture;

/// <summary>Finds the layer and the capability of a namespace or a path; the innermost segment that names a layer wins (C-1, C-4).</summary>
internal sealed class LayerMap
{
    private readonly List<(Layer Layer, NamespacePattern Pattern)> byNamespace = [];
    private readonly List<(Layer Layer, PathPattern Pattern)> byPath = [];
    private readonly List<NamespacePattern> capabilities;
    private readonly bool sparesFramework;

    /// <summary>Reads the patterns of an architecture; those that are malformed have been reported where they stand and match nothing.</summary>
    public LayerMap(ArchitectureDefinition definition)
    {
        foreach (var layer in definition.Layers.Select(static one => new Layer(one)))
        {
            Layers.Add(layer);
            byNamespace.AddRange(Patterns.OfNamespaces(layer.Definition.Namespaces).Select(pattern => (layer, pattern)));
            byPath.AddRange(Patterns.OfPaths(layer.Definition.Paths).Select(pattern => (layer, pattern)));
        }

        capabilities = Patterns.OfNamespaces(definition.Capabilities);
        sparesFramework = definition.Layers.Equals(DefaultLayers.All);
    }

    /// <summary>The layers, in the order in which messages list them.</summary>
    public List<Layer> Layers { get; } = [];

    /// <summary>The layer that a namespace names.</summary>
    /// <param name="segments">Its segments, outermost first.</param>
    public Layer? LayerOf(IReadOnlyList<string> segments)
    {
        if (IsSpared(segments))
        {
            return null;
        }

        var (best, depth) = (default(Layer), int.MinValue);
        foreach (var (layer, pattern) in byNamespace)
        {
            if (pattern.Match(segments) is { } match && match.LastLiteral > depth)
            {
                (best, depth) = (layer, match.LastLiteral);
            }
        }

        return best;
    }

    /// <summary>The layer that a path names; the innermost step wins.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    public Layer? LayerOfPath(string path)
    {
        if (byPath.Count == 0)
        {
            return null;
        }

        var steps = path.Split('/');
        var (best, depth) = (default(Layer), int.MinValue);
        foreach (var (layer, pattern) in byPath)
        {
            if (pattern.Match(steps) is { } match && match.LastLiteral > depth)
            {
                (best, depth) = (layer, match.LastLiteral);
            }
        }

        return best;
    }

    /// <summary>The capability that a namespace belongs to, by the innermost pattern.</summary>
    /// <param name="segments">Its segments, outermost first.</param>
    public string? CapabilityOf(IReadOnlyList<string> segments)
    {
        if (IsSpared(segments))
        {
            return null;
        }

        foreach (var pattern in capabilities)
        {
            if (pattern.Match(segments)?.Capability is { } capability)
            {
                return capability;
            }
        }

        return null;
    }

    // System.IO.Ports is no layer, not even where a project declares a stand-in for it.
    private bool IsSpared(IReadOnlyList<string> segments) =>
        sparesFramework && segments.Count > 0 && segments[0] is ("System" or "Microsoft");
}
