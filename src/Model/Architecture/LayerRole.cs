namespace Tofa.Model.Architecture;

/// <summary>What a layer is for, whatever it is called: the rules ask for the role, never for the name (R000-6, C-1, C-2, C-4).</summary>
public enum LayerRole
{
    /// <summary>A layer that only the rules about dependencies know.</summary>
    Other,

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
