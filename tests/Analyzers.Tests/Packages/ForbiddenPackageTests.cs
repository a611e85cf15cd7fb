using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Packages;

public sealed class ForbiddenPackageTests
{
    private const string Forbid = """
        extends: default
        layers:
        - { name: Modules, packages: { forbid: ["Acme.Json", "Heavy.**", "System.Net.**"] } }
        """;

    private const string Allow = """
        extends: default
        layers:
        - { name: Modules, packages: { allow: ["Light"], forbid: ["System.Net.Http"] } }
        """;

    [Theory]
    [InlineData("Heavy", "«Thing»")]
    [InlineData("Heavy.Inner", "«Thing»")]
    [InlineData("HeavyDuty", "Thing")]
    [InlineData("Acme.Json", "«Thing»")]
    [InlineData("Acme.Json.Inner", "Thing")]
    [InlineData("acme.json", "Thing")]
    public Task Forbidden_package_is_told_by_whole_segments_of_its_assembly(string package, string type) => VerifyAsync(
        Forbid, package, $$"""namespace Acme.Modules { class User { public Lib.{{type}} Field; } } namespace Acme.Flows { class Flow { public Lib.Thing Field; } }""");

    [Theory]
    [InlineData("Light", "Thing")]
    [InlineData("Light.Inner", "«Thing»")]
    [InlineData("System.CommandLine", "«Thing»")]
    [InlineData("Acme.Core", "«Thing»")]
    public Task Only_what_is_allowed_may_be_used(string package, string type) => VerifyAsync(
        Allow, package, $$"""namespace Acme.Modules { class User { public Lib.{{type}} Field; } } namespace Acme.Flows { class Flow { public Lib.Thing Field; } }""");

    [Fact]
    public Task Base_class_library_is_never_left_out_but_can_be_forbidden() => VerifyAsync(Allow, "Light", """
        namespace Acme.Modules
        {
            class User
            {
                public List<string> List; public System.Text.StringBuilder Text; public System.Xml.Linq.XElement Xml; public System.Text.Json.JsonDocument Json;
                public System.Net.Http.«HttpClient» Client;
            }
        }
        """);

    [Fact]
    public Task Own_product_is_the_layers_affair() => VerifyAsync(Allow, "Anything", "namespace Acme.Modules { class User { public Acme.SharedModules.Own Own; } }");

    [Fact]
    public Task Without_packages_nothing_is_reported() => VerifyAsync(
        "layers: [{ name: Modules, namespaces: [\"**.Modules.**\"] }]", "Heavy", "namespace Acme.Modules { class User { public Lib.Thing Field; } }");

    [Fact]
    public async Task Message_says_whether_it_is_forbidden_or_left_out()
    {
        var test = TestOf(Forbid, "Heavy", "namespace Acme.Modules { class User { public Lib.{|#0:Thing|} Field; } }");
        test.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.ForbiddenPackage).WithLocation(0).WithArguments("User", "Modules", "Thing", "Heavy", "which architecture.yaml forbids there"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string architecture, string package, string source) =>
        TestOf(architecture, package, source).RunAsync(TestContext.Current.CancellationToken);

    private static Tofa.Harness.CSharpAnalyzerTest<Tofa.Analyzers.Hosting.ArchitectureAnalyzer, Tofa.Harness.Verifiers.DefaultVerifier> TestOf(
        string architecture, string package, string source)
    {
        var test = ArchitectureTest.Of(RuleIds.ForbiddenPackage, architecture, source);
        test.TestState.AdditionalProjects[package].Sources.Add("namespace Lib { public class Thing { } } namespace Acme.SharedModules { public class Own { } }");
        test.TestState.AdditionalProjectReferences.Add(package);
        return test;
    }
}
