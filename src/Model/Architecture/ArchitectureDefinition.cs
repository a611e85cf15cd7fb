using Tofa.Model.Collections;

namespace Tofa.Model.Architecture;

/// <summary>The architecture of a project: what <c>architecture.yaml</c> says, or the defaults.</summary>
public sealed record ArchitectureDefinition
{
    /// <summary>The architecture of a project without <c>architecture.yaml</c>.</summary>
    public static ArchitectureDefinition Default { get; } = new();

    /// <summary>The layers, in the order in which messages list them.</summary>
    public EquatableArray<LayerDefinition> Layers { get; init; } = DefaultLayers.All;

    /// <summary>Patterns of namespaces with <c>{capability}</c> in place of the capability's name (R000-1, R000-3).</summary>
    public EquatableArray<string> Capabilities { get; init; } = new[] { "**.Tasks.{capability}.**" };

    /// <summary>The dependencies between capabilities that are allowed.</summary>
    public EquatableArray<CapabilityEdge> CapabilityEdges { get; init; }

    /// <summary>Patterns of the types that may create adapters, besides scripts and the entry point.</summary>
    public EquatableArray<string> CompositionRoots { get; init; }

    /// <summary>Patterns of the types or namespaces that are pure whatever their layer (R004-20, R004-38).</summary>
    public EquatableArray<string> PureCores { get; init; }

    /// <summary>Types and members that the project bans.</summary>
    public EquatableArray<BannedMember> Banned { get; init; }

    /// <summary>Pairs of ports that no type may implement both.</summary>
    public EquatableArray<PortPair> PortPairs { get; init; }

    /// <summary>The names of the ports whose implementations may serialize (C-15).</summary>
    public EquatableArray<string> SanctionedJsonPorts { get; init; } = new[] { "IRender", "IStateStore" };

    /// <summary>Patterns of the names of fakes (R004-3).</summary>
    public EquatableArray<string> FakeNames { get; init; } = new[] { "Fake*", "*Fake", "InMemory*", "Stub*", "*Stub", "Recorded*", "Scripted*", "Null*" };

    /// <summary>Names that no result type may have (R004-13).</summary>
    public EquatableArray<string> ForbiddenResultNames { get; init; } = new[] { "CommitResult" };

    /// <summary>Documentation comment ids of methods that serialize, besides the known ones.</summary>
    public EquatableArray<string> JsonSerializers { get; init; }

    /// <summary>The types that may still serialize on their own.</summary>
    public EquatableArray<JsonAllowance> JsonAllowances { get; init; }

    /// <summary>The ids that <c>[Requirement]</c> may name (R004-40); empty where it is not checked.</summary>
    public EquatableArray<string> Requirements { get; init; }

    /// <summary>Patterns of paths whose code no rule judges.</summary>
    public EquatableArray<string> Excluded { get; init; }

    /// <summary>The most lines that a file may have (R003-41).</summary>
    public int MaxFileLines { get; init; } = 300;

    /// <summary>The most lines that a member may have.</summary>
    public int MaxMemberLines { get; init; } = 40;
}
