using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Architecture;

/// <summary>One layer of the architecture that is analysed; there is one instance of each, so layers compare by reference.</summary>
/// <param name="definition">What the project says of it.</param>
internal sealed class Layer(LayerDefinition definition)
{
    private readonly HashSet<string> mayUse = new(definition.MayUse, StringComparer.Ordinal);

    /// <summary>What the project says of it.</summary>
    public LayerDefinition Definition => definition;

    /// <summary>How messages call it.</summary>
    public string Name => definition.Name;

    /// <summary>What it is for.</summary>
    public LayerRole Role => definition.Role;

    /// <summary>Whether its types may use those of another layer (R000-20).</summary>
    public bool MayUse(Layer other) => ReferenceEquals(this, other) || mayUse.Contains(other.Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
