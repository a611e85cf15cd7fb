using FsCheck.Fluent;
using Tofa.Model.Architecture;
using Tofa.Model.Collections;
using Tofa.Model.Schemas;

namespace Tofa.Model.Tests.Architecture;

public sealed class ArchitectureFileReaderTests
{
    private const string Everything =
        """
        schema: 1
        layers:
          - name: App
            role: flows
            namespaces: ["**.Application.**"]
            packages: { allow: ["System.**"], forbid: "System.Data" }
          - name: Domain
            role: modules
            namespaces: "**.Domain.**"
            paths: Domain/
            pure: false
          - name: Kernel
            role: shared_modules
            namespaces: ["**.Kernel.**"]
            must_not_use: []
          - name: Web
            namespaces: ["**.Web.**"]
            may_use: [App]
        capabilities: { namespaces: ["**.Features.{capability}.**"], allow: [{ from: Reporting, to: Ingest }] }
        composition_roots: Acme.Program
        pure_cores: ["Acme.Pure.**"]
        banned: [{ symbol: "M:System.Console.WriteLine", layers: [App], owners: [Acme.Output], because: "b", instead: "i" }]
        ports:
          pairs: [{ read: IReader, write: IWriter }]
          sanctioned_json: [IShow]
          fakes: ["Dummy*"]
          forbidden_names: [Bag]
        json: { serializers: ["M:Acme.Wire.Write"], allowed: [{ type: Acme.Old, because: "soon" }] }
        limits: { file_lines: 200, member_lines: 30 }
        requirements: [R1, R2]
        exclude: ["**/Migrations/**"]
        """;

    [Fact]
    public void Everything_that_is_written_is_read()
    {
        var file = ArchitectureFileReader.Read("architecture.yaml", Everything);

        Assert.Empty(file.Problems);
        Assert.Equal(
            new ArchitectureDefinition
            {
                Layers = new[]
                {
                    Layer("App", LayerRole.Flows, "**.Application.**", "Domain", "Kernel") with { AllowedPackages = Of("System.**"), ForbiddenPackages = Of("System.Data") },
                    Layer("Domain", LayerRole.Modules, "**.Domain.**", "Kernel") with { Paths = Of("Domain/") },
                    Layer("Kernel", LayerRole.SharedModules, "**.Kernel.**") with { IsPure = true },
                    Layer("Web", LayerRole.Other, "**.Web.**", "App"),
                },
                Capabilities = Of("**.Features.{capability}.**"),
                CapabilityEdges = new[] { new CapabilityEdge("Reporting", "Ingest") },
                CompositionRoots = Of("Acme.Program"),
                PureCores = Of("Acme.Pure.**"),
                Banned = new[] { new BannedMember("M:System.Console.WriteLine", Of("App"), Of("Acme.Output"), "b", "i") },
                PortPairs = new[] { new PortPair("IReader", "IWriter") },
                SanctionedJsonPorts = Of("IShow"),
                FakeNames = Of("Dummy*"),
                ForbiddenResultNames = Of("Bag"),
                JsonSerializers = Of("M:Acme.Wire.Write"),
                JsonAllowances = new[] { new JsonAllowance("Acme.Old", "soon") },
                MaxFileLines = 200,
                MaxMemberLines = 30,
                Requirements = Of("R1", "R2"),
                Excluded = Of("**/Migrations/**"),
            },
            file.Definition);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("\ufeffschema: 1\n")]
    [InlineData("extends: default\r\n")]
    [InlineData("{}")]
    public void File_that_says_nothing_stands_for_the_defaults(string text)
    {
        var file = ArchitectureFileReader.Read("architecture.yaml", text);

        Assert.Empty(file.Problems);
        Assert.Equal(ArchitectureDefinition.Default, file.Definition);
    }

    [Fact]
    public void Layers_replace_the_defaults_unless_the_file_extends_them()
    {
        Assert.Equal(["Core"], NamesIn("layers: [{ name: Core, namespaces: Core.** }]"));
        Assert.Equal(
            ["Scripts", "Flows", "Orchestrators", "Modules", "SharedModules", "Ports", "Adapters", "Core"],
            NamesIn("extends: default\nlayers: [{ name: Core, namespaces: Core.** }]"));
    }

    [Fact]
    public void Layer_of_a_known_role_may_be_used_as_its_role_may()
    {
        var layers = Read("extends: default\nlayers: [{ name: Core, role: modules, namespaces: Core.** }]").Layers;

        Assert.Equal(["Orchestrators", "Modules", "Core", "SharedModules", "Ports"], layers.Single(layer => layer.Name == "Flows").MayUse);
        Assert.Equal(["SharedModules"], layers.Single(layer => layer.Name == "Core").MayUse);
        Assert.True(layers.Single(layer => layer.Name == "Core").IsPure);
    }

    [Fact]
    public void Default_layer_that_is_changed_keeps_the_rest()
    {
        var layers = Read("extends: default\nlayers: [{ name: Flows, must_not_use: [Ports] }, { name: Ports, namespaces: \"**.Abstractions.**\" }]").Layers;
        var (flows, ports) = (layers.Single(layer => layer.Name == "Flows"), layers.Single(layer => layer.Name == "Ports"));

        Assert.Equal(["**.Flows.**"], flows.Namespaces);
        Assert.Equal(["Orchestrators", "Modules", "SharedModules"], flows.MayUse);
        Assert.Equal(Layer("Ports", LayerRole.Ports, "**.Abstractions.**", "Modules", "SharedModules"), ports);
    }

    [Fact]
    public void Lists_are_added_to_the_defaults_where_the_file_extends_them()
    {
        Assert.Equal(["IShow"], Read("ports: { sanctioned_json: IShow }").SanctionedJsonPorts);
        Assert.Equal(["IRender", "IStateStore", "IShow"], Read("extends: default\nports: { sanctioned_json: [IShow, IRender] }").SanctionedJsonPorts);
    }

    [Fact]
    public void What_is_wrong_is_left_out_and_the_rest_is_kept()
    {
        var file = ArchitectureFileReader.Read("a.yaml", "exclude: [a//b, c/**]\nlimits: { file_lines: x, member_lines: 7 }\nlayers: [{ name: X, namespaces: [X.**, {}] }, 5]\nports: 3");

        Assert.Equal(5, file.Problems.Count);
        Assert.Equal(["c/**"], file.Definition.Excluded);
        Assert.Equal((300, 7), (file.Definition.MaxFileLines, file.Definition.MaxMemberLines));
        Assert.Equal(["X.**"], Assert.Single(file.Definition.Layers).Namespaces);
    }

    [Fact]
    public void File_that_ends_too_early_has_that_problem_alone()
    {
        var file = ArchitectureFileReader.Read("a.yaml", "layers:\n- name: Flows\n  may_use: [Modules]\n- name: \"Modu");

        Assert.Equal("TOFA9003", Assert.Single(file.Problems).Kind.Id);
        Assert.Equal("Flows", Assert.Single(file.Definition.Layers).Name);
    }

    [Fact]
    public void Texts_are_given_with_their_places()
    {
        const string Text = "pure_cores: &cores [A.**]\ncomposition_roots: *cores\nbanned: [{ symbol: 'T:X' }]";
        var file = ArchitectureFileReader.Read("a.yaml", Text);

        var symbol = Assert.Single(file.Texts, text => text.Form == TextForm.SymbolId);
        Assert.Equal(("'T:X'", "banned[0].symbol"), (Text.Substring(symbol.Span.Start, symbol.Span.Length), symbol.YamlPath));
        Assert.Equal(["A.**"], file.Definition.CompositionRoots);
    }

    [Fact]
    public void No_text_makes_the_reader_throw() => Properties.Holds(Hostile, text =>
    {
        var file = ArchitectureFileReader.Read("a.yaml", text);
        return file.Problems.All(problem => problem.Span.Start >= 0 && problem.Span.End <= text.Length && problem.Message.Length > 0);
    }, tests: 1000);

    private static FsCheck.Gen<string> Hostile =>
        from before in Properties.HostileText
        from place in Gen.Choose(0, Everything.Length)
        from length in Gen.Choose(0, 5)
        select Everything.Remove(place, Math.Min(length, Everything.Length - place)).Insert(place, before);

    private static ArchitectureDefinition Read(string text)
    {
        var file = ArchitectureFileReader.Read("architecture.yaml", text);
        Assert.Empty(file.Problems);
        return file.Definition;
    }

    private static IEnumerable<string> NamesIn(string text) => Read(text).Layers.Select(layer => layer.Name);

    private static LayerDefinition Layer(string name, LayerRole role, string @namespace, params string[] mayUse) =>
        new() { Name = name, Role = role, Namespaces = new[] { @namespace }, MayUse = mayUse };

    private static EquatableArray<string> Of(params string[] texts) => texts;
}
