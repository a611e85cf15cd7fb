namespace Tofa.Analyzers.Tests.Configuration;

/// <summary>The mistakes of <c>architecture.yaml</c> are shown at their places there.</summary>
public sealed class ArchitectureMistakeTests
{
    private const string Flow = "namespace Acme.Flows { internal class Flow; }";

    [Fact]
    public Task Sound_file_is_silent() => ConfigurationVerifier.ArchitectureAsync("layers:\n- name: Flows\n  namespaces: \"**.Flows.**\"\n", Flow);

    [Fact]
    public Task Empty_file_is_silent() => ConfigurationVerifier.ArchitectureAsync("\n", Flow);

    [Fact]
    public Task Unknown_key_is_underlined() => ConfigurationVerifier.ArchitectureAsync("{|TOFA9003:lyers|}: []\n", Flow);

    [Fact]
    public Task Broken_YAML_is_underlined_once() => ConfigurationVerifier.ArchitectureAsync("schema: 1\r\n{|TOFA9003:---|}\r\nlayers: []\r\n", Flow);

    [Fact]
    public Task Unknown_layer_is_underlined() =>
        ConfigurationVerifier.ArchitectureAsync("layers:\n- { name: Flows, may_use: [{|TOFA9004:Flow|}], namespaces: [\"**.Flows.**\"] }\n", Flow);

    [Fact]
    public Task Contradiction_is_underlined() =>
        ConfigurationVerifier.ArchitectureAsync("layers:\n- { name: Flows, must_not_use: [{|TOFA9006:Flows|}], namespaces: [\"**.Flows.**\"] }\n", Flow);

    [Fact]
    public Task Second_file_is_refused() => ConfigurationVerifier.TestOf(Flow)
        .With("architecture", "/project/architecture.yaml", "schema: 1\n")
        .With("Architecture", "/project/sub/architecture.yaml", "{|TOFA9006:|}schema: 2\n")
        .With("something", "/project/other/architecture.yaml", "schema: 2\n")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Pattern_that_matches_nothing_is_underlined() => ConfigurationVerifier.ArchitectureAsync(
        """
        layers:
        - { name: Flows, namespaces: ["**.Flows.**", {|TOFA9005:"**.Flow.**"|}], paths: [src/**, {|TOFA9005:source/**|}] }
        capabilities: { namespaces: [{|TOFA9005:"**.Jobs.{capability}.**"|}, "**.Tasks.{capability}.**"], allow: [{ from: Ingest, to: {|TOFA9005:Reprt|} }, { from: Ingest, to: Report }] }
        composition_roots: [Acme.Flows.Flow, {|TOFA9005:Acme.Flow|}, "*.Flows.*.Inner"]
        pure_cores: [Acme.Tasks.*, {|TOFA9005:Tasks.**|}]
        exclude: ["**/*.cs", {|TOFA9005:"*.cs"|}]
        """,
        "namespace Acme.Flows { internal class Flow { class Inner; } } namespace Acme.Tasks.Ingest { } namespace Acme.Tasks.Report { }");

    [Fact]
    public Task Package_or_fake_that_is_not_there_is_no_mistake() => ConfigurationVerifier.ArchitectureAsync(
        """
        layers:
        - { name: Flows, namespaces: ["**.Flows.**"], packages: { forbid: Newtonsoft.Json } }
        ports: { fakes: ["Dummy*"] }
        """,
        Flow);

    [Fact]
    public Task File_of_several_projects_may_speak_of_others() => ConfigurationVerifier.TestOf(Flow)
        .With("architecture", "/architecture.yaml", "layers: [{ name: Web, namespaces: \"**.Web.**\" }]\nbanned: [{ symbol: \"T:System.Nothing\" }]\n{|TOFA9003:x|}: 1\n")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Symbol_that_is_not_there_is_underlined() => ConfigurationVerifier.ArchitectureAsync(
        """
        banned:
        - { symbol: "M:System.Console.WriteLine" }
        - { symbol: "M:System.Console.WriteLine(System.String)" }
        - { symbol: "T:System.Collections.Generic.List`1" }
        - { symbol: "M:System.Linq.Enumerable.Select" }
        - { symbol: "M:System.Linq.Enumerable.Select``2" }
        - { symbol: "M:System.Exception.#ctor" }
        - { symbol: "P:System.DateTime.Now" }
        - { symbol: "T:Newtonsoft.Json.JsonConvert" }
        - { symbol: {|TOFA9007:"M:System.Console.WritLine"|} }
        - { symbol: {|TOFA9007:"M:System.Console.WriteLine(System.Strng)"|} }
        - { symbol: {|TOFA9007:"T:System.Collections.Generic.List"|} }
        - { symbol: {|TOFA9007:"M:System.DateTime.Now"|} }
        - { symbol: {|TOFA9007:"P:System.DateTme.Now"|} }
        json: { serializers: ["M:Acme.Flows.Flow.Write", {|TOFA9007:"M:Acme.Flows.Flow.Wrote"|}] }
        """,
        "namespace Acme.Flows { internal class Flow { void Write(int x) { } } }");

    [Theory]
    [InlineData("M:System.Console.WritLine", "did you mean 'WriteLine'?")]
    [InlineData("M:System.Console.WriteLine(System.Strng)", "no overload has these parameters: correct them, or leave the parentheses away to mean all overloads")]
    [InlineData("T:System.Collections.Generic.List", "write 'List`1'")]
    [InlineData("M:System.DateTime.Now", "begin it with 'P:' or correct it")]
    [InlineData("P:System.DateTme.Now", "did you mean 'DateTime'?")]
    [InlineData("F:System.Quux.Frobnicate", "correct the id or remove it")]
    public async Task Message_says_what_was_probably_meant(string id, string remedy)
    {
        var test = ConfigurationVerifier.TestOf("class C;").With("architecture", "/project/architecture.yaml", $"banned: [{{ symbol: {{|#0:'{id}'|}} }}]\n");
        test.ExpectedDiagnostics.Add(Architecture.RuleVerifier.Diagnostic(RuleIds.ArchitectureSymbolNotFound).WithLocation(0).WithArguments(id, remedy));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
