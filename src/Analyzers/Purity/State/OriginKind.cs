namespace Tofa.Analyzers.Purity.State;

/// <summary>What something that is changed belongs to.</summary>
internal enum OriginKind
{
    /// <summary>The caller: it was passed as a parameter.</summary>
    Parameter,

    /// <summary>The object whose member runs.</summary>
    Instance,

    /// <summary>Everybody: it is reached from a static field or property.</summary>
    Static,

    /// <summary>A variable of the member, which may be captured.</summary>
    Variable,
}
