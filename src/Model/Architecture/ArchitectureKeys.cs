using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture;

/// <summary>The keys of <c>architecture.yaml</c>: the reader, the JSON Schema and a test of the guide all go by this table.</summary>
public static class ArchitectureKeys
{
    private const int MaxLines = 100_000;

    private static readonly MappingShape Packages = new("packages", new[]
    {
        Key("allow", List(TextForm.PackagePattern), "Patterns of the only packages that the layer may use; without it all are allowed."),
        Key("forbid", List(TextForm.PackagePattern), "Patterns of packages that the layer must not use, even where they are allowed."),
    });

    private static readonly MappingShape Layer = new("a layer", new[]
    {
        Key("name", Text(TextForm.LayerTitle), "How messages and other keys call the layer.") with { NeededBecause = "nothing can refer to the layer" },
        Key("role", new ChoiceShape("a role", LayerRoles.All), "What the layer is for, which decides the rules for its code; by default the role that its name speaks for, else other."),
        Key("namespaces", List(TextForm.NamespacePattern), "Patterns of the namespaces that belong to the layer; the innermost match wins. With these or with paths, the default places no longer count."),
        Key("paths", List(TextForm.PathPattern), "Patterns of the files that belong to the layer, for types whose namespace names no layer."),
        Key("may_use", List(TextForm.LayerName), "The layers that it may use besides itself; by default those that its role may use."),
        Key("must_not_use", List(TextForm.LayerName), "Layers that it must not use although its role may."),
        Key("packages", Packages, "The packages that it may use."),
        Key("pure", new FlagShape(), "Whether its code has to be deterministic and free of effects; by default true for modules and shared_modules."),
    });

    private static readonly MappingShape CapabilityEdge = new("an allowed dependency", new[]
    {
        Key("from", Text(TextForm.CapabilityName), "The capability that depends.") with { NeededBecause = "nothing is allowed" },
        Key("to", Text(TextForm.CapabilityName), "The capability that it may use.") with { NeededBecause = "nothing is allowed" },
    });

    private static readonly MappingShape Capabilities = new("capabilities", new[]
    {
        Key("namespaces", List(TextForm.CapabilityPattern), "Patterns of namespaces with {capability} in place of the capability's name."),
        Key("allow", new ListShape(CapabilityEdge), "The dependencies of one capability on another that are allowed."),
    });

    private static readonly MappingShape Ban = new("a ban", new[]
    {
        Key("symbol", Text(TextForm.SymbolId), "The documentation comment id of the type or member; without parentheses it stands for all overloads.") with { NeededBecause = "nothing is banned" },
        Key("layers", List(TextForm.LayerName), "The layers in which it is banned; by default all code."),
        Key("owners", List(TextForm.TypePattern), "Patterns of the types that may use it all the same."),
        Key("because", Text(TextForm.Prose), "Why it is banned, for the message."),
        Key("instead", Text(TextForm.Prose), "What to use instead, for the message."),
    });

    private static readonly MappingShape PortPair = new("a pair of ports", new[]
    {
        Key("read", Text(TextForm.SimpleName), "The name of the interface that reads.") with { NeededBecause = "there is no pair" },
        Key("write", Text(TextForm.SimpleName), "The name of the interface that writes.") with { NeededBecause = "there is no pair" },
    });

    private static readonly MappingShape Ports = new("ports", new[]
    {
        Key("pairs", new ListShape(PortPair), "Pairs of ports that no type may implement both."),
        Key("sanctioned_json", List(TextForm.SimpleName), "The names of the ports whose implementations may write JSON."),
        Key("fakes", List(TextForm.NamePattern), "Patterns of the names of fakes."),
        Key("forbidden_names", List(TextForm.SimpleName), "Names that no result type may have."),
    });

    private static readonly MappingShape JsonAllowance = new("an allowance", new[]
    {
        Key("type", Text(TextForm.TypeName), "The full name of the type.") with { NeededBecause = "nothing is allowed" },
        Key("because", Text(TextForm.Prose), "Why it may."),
    });

    private static readonly MappingShape Json = new("json", new[]
    {
        Key("serializers", List(TextForm.SymbolId), "Documentation comment ids of methods that write or read JSON, besides the known ones."),
        Key("allowed", new ListShape(JsonAllowance), "Types that may still write JSON on their own; the list can only shrink."),
    });

    private static readonly MappingShape Limits = new("limits", new[]
    {
        Key("file_lines", new NumberShape(1, MaxLines), "The most lines of a file."),
        Key("member_lines", new NumberShape(1, MaxLines), "The most lines of a member."),
    });

    /// <summary>The whole file.</summary>
    public static MappingShape File { get; } = new("architecture.yaml", new[]
    {
        Key("schema", new NumberShape(1, 1), "The version of this file's language."),
        Key("extends", new ChoiceShape("a preset", new[] { Preset }), "Adds to the defaults instead of replacing them; a layer with the name of a default one changes what it says about it."),
        Key("layers", new ListShape(Layer), "The layers, uppermost first."),
        Key("allow_layer_cycles", new FlagShape(), "Whether layers may be allowed to use each other in a circle."),
        Key("capabilities", Capabilities, "The parts that must not know each other, one for each task."),
        Key("composition_roots", List(TextForm.TypePattern), "Patterns of the types that may create adapters, besides scripts and the entry point."),
        Key("pure_cores", List(TextForm.TypePattern), "Patterns of the types or namespaces that are pure whatever their layer."),
        Key("banned", new ListShape(Ban), "Types and members that the project bans."),
        Key("ports", Ports, "What is known about ports."),
        Key("json", Json, "What is known about JSON."),
        Key("limits", Limits, "How long code may be."),
        Key("requirements", List(TextForm.RequirementId), "The ids that [Requirement] may name; without it they are not checked."),
        Key("exclude", List(TextForm.PathPattern), "Patterns of the files whose code no rule judges."),
    });

    /// <summary>The preset that <c>extends</c> knows.</summary>
    internal const string Preset = "default";

    private static KeyShape Key(string name, Shape value, string description) => new(name, value, description);

    private static TextShape Text(TextForm form) => new(form);

    private static ListShape List(TextForm form) => new(new TextShape(form));
}
