namespace Tofa.Analyzers.Architecture;

/// <summary>Where a type stands in the architecture.</summary>
/// <param name="Layer"><c>null</c> where neither namespace nor path names a layer: such types are not judged by the rules about layers and may be used by all.</param>
/// <param name="Capability">The task that it belongs to (R000-3); <c>null</c> outside of a task.</param>
/// <param name="IsPure">Whether its code has to be deterministic and free of effects.</param>
internal readonly record struct Placement(Layer? Layer, string? Capability, bool IsPure)
{
    /// <summary>No layer and no capability.</summary>
    public static Placement None => default;

    /// <summary>Whether any rule about layers, capabilities or purity has something to judge here.</summary>
    public bool IsJudged => Layer is not null || Capability is not null || IsPure;
}
