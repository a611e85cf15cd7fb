namespace Tofa.Tool.Modules.Graphs;

/// <summary>A layer, or the part of it that belongs to one capability.</summary>
/// <param name="Id">Unique in the graph: <c>n0</c>, <c>n1</c>, …</param>
/// <param name="Layer">The layer's name; empty for types of no layer.</param>
/// <param name="Capability">The capability's name; empty outside of capabilities.</param>
/// <param name="Types">How many of its types depend on another, or are depended on.</param>
internal sealed record LayerNode(string Id, string Layer, string Capability, int Types)
{
    /// <summary>What people read.</summary>
    public string Label => Layer.Length == 0 ? "no layer" : Layer;

    /// <summary>What tells it from every other.</summary>
    public string FullLabel => Capability.Length == 0 ? Label : $"{Capability}: {Label}";
}
