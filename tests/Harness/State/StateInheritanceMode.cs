namespace Tofa.Harness.State;

/// <summary>What a state takes over from the one before it.</summary>
public enum StateInheritanceMode
{
    /// <summary>Files and options that the state leaves empty; sources of a fixed state only when it has none at all.</summary>
    AutoInherit,

    /// <summary>As <see cref="AutoInherit"/>, and the expected diagnostics that no code fix handles.</summary>
    AutoInheritAll,

    /// <summary>Nothing.</summary>
    Explicit,
}
