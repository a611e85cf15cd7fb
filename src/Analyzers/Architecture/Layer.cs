namespace Tofa.Analyzers.Architecture;

/// <summary>The layers of R000-6, with the orchestrators, ports and adapters of C-1 and C-2.</summary>
internal enum Layer
{
    /// <summary>Entry points: arguments, configuration, dispatch. The composition root.</summary>
    Scripts,

    /// <summary>Sequences of operations, branching, handling of failures.</summary>
    Flows,

    /// <summary>Compositions of modules that belong to one task.</summary>
    Orchestrators,

    /// <summary>Atomic, deterministic operations.</summary>
    Modules,

    /// <summary>Pure code that every task may use.</summary>
    SharedModules,

    /// <summary>Interfaces to the outer world.</summary>
    Ports,

    /// <summary>Implementations of ports: the only home of I/O.</summary>
    Adapters,
}
