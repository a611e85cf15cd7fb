using Tofa.Model.Collections;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Reading;

/// <summary>Makes a definition of what a file says and of the defaults.</summary>
internal static class DefinitionReader
{
    private static readonly ArchitectureDefinition Defaults = ArchitectureDefinition.Default;

    /// <summary>The definition; for an empty file the defaults.</summary>
    public static ArchitectureDefinition Read(ShapedFile file) => new()
    {
        Layers = LayerReader.Read(file),
        Capabilities = Listed(file, "capabilities.namespaces", Defaults.Capabilities),
        CapabilityEdges = file.Items("capabilities.allow").Select(path => Edge(file, path)).OfType<CapabilityEdge>().ToEquatableArray(),
        CompositionRoots = file.List("composition_roots"),
        PureCores = file.List("pure_cores"),
        Banned = file.Items("banned").Select(path => Ban(file, path)).OfType<BannedMember>().ToEquatableArray(),
        PortPairs = file.Items("ports.pairs").Select(path => Pair(file, path)).OfType<PortPair>().ToEquatableArray(),
        SanctionedJsonPorts = Listed(file, "ports.sanctioned_json", Defaults.SanctionedJsonPorts),
        FakeNames = Listed(file, "ports.fakes", Defaults.FakeNames),
        ForbiddenResultNames = Listed(file, "ports.forbidden_names", Defaults.ForbiddenResultNames),
        JsonSerializers = file.List("json.serializers"),
        JsonAllowances = file.Items("json.allowed").Select(path => Allowance(file, path)).OfType<JsonAllowance>().ToEquatableArray(),
        Requirements = file.List("requirements"),
        Excluded = file.List("exclude"),
        MaxFileLines = file.Number("limits.file_lines") ?? Defaults.MaxFileLines,
        MaxMemberLines = file.Number("limits.member_lines") ?? Defaults.MaxMemberLines,
    };

    /// <summary>Whether a file adds to the defaults.</summary>
    public static bool Extends(ShapedFile file) => file.Text("extends") == ArchitectureKeys.Preset;

    private static EquatableArray<string> Listed(ShapedFile file, string path, EquatableArray<string> defaults)
    {
        if (!file.Has(path))
            return defaults;

        return Extends(file) ? defaults.Concat(file.List(path)).Distinct(StringComparer.Ordinal).ToEquatableArray() : file.List(path);
    }

    private static CapabilityEdge? Edge(ShapedFile file, string path) =>
        file.Text(path + ".from") is { } from && file.Text(path + ".to") is { } to ? new CapabilityEdge(from, to) : null;

    private static PortPair? Pair(ShapedFile file, string path) =>
        file.Text(path + ".read") is { } read && file.Text(path + ".write") is { } write ? new PortPair(read, write) : null;

    private static JsonAllowance? Allowance(ShapedFile file, string path) =>
        file.Text(path + ".type") is { } type ? new JsonAllowance(type, file.Text(path + ".because") ?? string.Empty) : null;

    private static BannedMember? Ban(ShapedFile file, string path) => file.Text(path + ".symbol") is not { } symbol ? null : new BannedMember(
        symbol,
        file.List(path + ".layers"),
        file.List(path + ".owners"),
        file.Text(path + ".because") ?? string.Empty,
        file.Text(path + ".instead") ?? string.Empty);
}
