namespace Tofa.Analyzers.Purity;

/// <summary>Why a member of the framework is impure; one rule speaks for each (ADR 0006).</summary>
internal enum ImpurityKind
{
    /// <summary>Another result each time: TOFA4001.</summary>
    Nondeterminism,

    /// <summary>What surrounds the code decides: TOFA4004.</summary>
    Ambient,

    /// <summary>The outer world: TOFA4005, and TOFA1005 in flows.</summary>
    InputOutput,

    /// <summary>Threads and timers: TOFA4005.</summary>
    Concurrency,

    /// <summary>A static field or property that anybody may set: TOFA4006 where it lies outside of pure code.</summary>
    StaticState,
}
