namespace Tofa.Analyzers.Architecture;

/// <summary>Where a namespace stands in the architecture.</summary>
/// <param name="Layer"><c>null</c> where no segment names a layer: such types are never judged and may be used by all.</param>
/// <param name="Capability">The segment after <c>Tasks</c> (R000-3); <c>null</c> outside of a task.</param>
internal readonly record struct Placement(Layer? Layer, string? Capability)
{
    /// <summary>No layer and no capability.</summary>
    public static Placement None => default;
}
