using Tofa.Model.Collections;

namespace Tofa.Model.Architecture;

/// <summary>One layer as a project defines it.</summary>
public sealed record LayerDefinition
{
    /// <summary>How messages call it; unique within an architecture.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public LayerRole Role { get; init; }

    /// <summary>Patterns of whole namespace segments.</summary>
    public EquatableArray<string> Namespaces { get; init; }

    /// <summary>Patterns of paths relative to the project, for types whose namespace names no layer.</summary>
    public EquatableArray<string> Paths { get; init; }

    /// <summary>The names of the layers that it may use besides itself.</summary>
    public EquatableArray<string> MayUse { get; init; }

    /// <summary>Whether its code has to be deterministic and free of effects (R000-5, R000-17, R000-18).</summary>
    public bool IsPure { get; init; }

    /// <summary>Patterns of the packages that it may use; empty where all are allowed.</summary>
    public EquatableArray<string> AllowedPackages { get; init; }

    /// <summary>Patterns of the packages that it must not use.</summary>
    public EquatableArray<string> ForbiddenPackages { get; init; }
}
