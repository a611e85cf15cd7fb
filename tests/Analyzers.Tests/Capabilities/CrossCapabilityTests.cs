using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Capabilities;

public sealed class CrossCapabilityTests
{
    private const string Rows = """
        namespace Acme.Tasks.Ingest.Modules { public class Rows { public static int Count() => 0; public const int Most = 1; } }
        namespace Acme.Tasks.Ingest { public class Plain { } public enum Kind { One } }
        namespace Acme.Tasks.Ingest.Flows { public class IngestFlow { } }
        namespace Acme.SharedModules { public class Table { } }
        """;

    [Theory]
    [InlineData("public Acme.Tasks.Ingest.Modules.«Rows» Field;")]
    [InlineData("int M() => Acme.Tasks.Ingest.Modules.«Rows.Count»();")]
    [InlineData("int M() => «Count»();")]
    [InlineData("object M() { «Alias» x = null; return x; }")]
    [InlineData("Func<int> M() => Acme.Tasks.Ingest.Modules.«Rows.Count»;")]
    [InlineData("object M() => typeof(List<Acme.Tasks.Ingest.Modules.«Rows»>);")]
    [InlineData("string M() => nameof(Acme.Tasks.Ingest.Modules.«Rows»);")]
    [InlineData("object M(object o) => o is Acme.Tasks.Ingest.«Plain»;")]
    [InlineData("object M() => Acme.Tasks.Ingest.«Kind.One»;")]
    [InlineData("object M() => new Acme.Tasks.Report.Modules.Own();")]
    [InlineData("object M() => new Acme.SharedModules.Table();")]
    [InlineData("string M() => \"Acme.Tasks.Ingest.Modules.Rows\";")]
    public Task Capability_never_uses_another(string member) => VerifyAsync(
        Rows,
        $$"""
        using static Acme.Tasks.Ingest.Modules.Rows;
        using Alias = Acme.Tasks.Ingest.Modules.Rows;
        namespace Acme.Tasks.Report.Modules { public class Own { } public class User { {{member}} } }
        """);

    [Theory]
    [InlineData("Acme.Flows", "Rows")]
    [InlineData("Acme.Scripts", "Rows")]
    [InlineData("Acme.Functions.Orchestrators", "Rows")]
    [InlineData("Acme.Ports", "Rows")]
    [InlineData("Acme.Adapters", "Rows")]
    [InlineData("Acme", "Rows")]
    [InlineData("Acme.Tasks", "Rows")]
    [InlineData("Acme.Tasks.Ingest", "Rows")]
    [InlineData("Acme.Tasks.Ingest.Flows", "Rows")]
    [InlineData("Acme.Tasks.Report", "«Rows»")]
    [InlineData("Acme.Tasks.Report.Flows", "«Rows»")]
    [InlineData("Acme.Tasks.Ingestion.Flows", "«Rows»")]
    [InlineData("Acme.Modules", "«Rows»")]
    public Task Code_outside_may_connect_capabilities_but_modules_may_not_carry_one(string @namespace, string target) => VerifyAsync(
        Rows,
        $$"""namespace {{@namespace}} { public class User { public Acme.Tasks.Ingest.Modules.{{target}} Field; } }""");

    [Fact]
    public Task Shared_module_of_a_capability_is_its_own() => VerifyAsync("""
        namespace Acme.Tasks.Ingest.SharedModules { public class Local { } }
        namespace Acme.SharedModules { public class User { public Acme.Tasks.Ingest.SharedModules.«Local» Field; } }
        namespace Acme.Tasks.Ingest.Modules { public class Neighbour { public Acme.Tasks.Ingest.SharedModules.Local Field; } }
        """);

    [Fact]
    public Task Where_the_layers_forbid_it_already_only_the_layers_speak()
    {
        var test = RuleVerifier.Only(
            [RuleIds.UpwardDependency, RuleIds.CrossCapabilityDependency],
            Rows,
            "namespace Acme.Tasks.Report.Modules { public class User { public Acme.Tasks.Ingest.Flows.{|TOFA1001:IngestFlow|} Field; } }");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Unlayered_type_of_a_capability_is_reported_to_shared_code_once()
    {
        var test = RuleVerifier.Only(
            [RuleIds.UnsharedDependency, RuleIds.CrossCapabilityDependency],
            Rows,
            "namespace Acme.SharedModules { public class User { public Acme.Tasks.Ingest.{|TOFA1002:Plain|} Field; } }");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Capability_of_another_project_of_the_product_is_behind_the_same_wall()
    {
        var test = RuleVerifier.Only(
            [RuleIds.CrossCapabilityDependency],
            RuleVerifier.Marked(RuleIds.CrossCapabilityDependency, "namespace Acme.Tasks.Report.Modules { public class User { public Acme.Tasks.Ingest.Modules.«Rows» Field; public Other.Tasks.Ingest.Foreign Free; } }"));
        test.TestState.AdditionalProjects["Ingest"].Sources.Add("namespace Acme.Tasks.Ingest.Modules { public class Rows { } } namespace Other.Tasks.Ingest { public class Foreign { } }");
        test.TestState.AdditionalProjectReferences.Add("Ingest");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Allowed_edge_is_allowed_in_its_direction_only() => ArchitectureTest.VerifyAsync(
        RuleIds.CrossCapabilityDependency,
        """
        capabilities:
          namespaces: ["Acme.Parts.{capability}.**"]
          allow: [{ from: Report, to: Ingest }]
        """,
        """
        namespace Acme.Modules { public class Any { } }
        namespace Acme.Parts.Ingest { public class Rows { public Acme.Parts.Report.«Page» Page; } }
        namespace Acme.Parts.Report { public class Page { public Acme.Parts.Ingest.Rows Rows; } }
        namespace Acme.Tasks.Ingest { public class Old { public Acme.Tasks.Report.Older Page; } }
        namespace Acme.Tasks.Report { public class Older { } }
        """);

    [Fact]
    public Task Message_names_both_capabilities_and_the_way_out() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.CrossCapabilityDependency], Rows, "namespace Acme.Tasks.Report.Modules { public class User { public Acme.Tasks.Ingest.Modules.{|#0:Rows|} Field; } }"),
        RuleVerifier.Diagnostic(RuleIds.CrossCapabilityDependency).WithLocation(0).WithMessage(
            "'User' of capability 'Report' uses 'Rows' of capability 'Ingest', but a capability can be understood, changed and removed on its own only while nobody knows its internals; move what both need into SharedModules, or let a flow outside of both pass the value in"));

    [Fact]
    public Task Message_says_of_code_outside_of_every_capability_no_more_than_that() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.CrossCapabilityDependency], Rows, "namespace Acme.Modules { public class User { public Acme.Tasks.Ingest.Modules.{|#0:Rows|} Field; } }"),
        RuleVerifier.Diagnostic(RuleIds.CrossCapabilityDependency).WithLocation(0).WithMessage(
            "'User' of Modules, outside of every capability, uses 'Rows' of capability 'Ingest', but a capability can be understood, changed and removed on its own only while nobody knows its internals; take the value as a parameter, or move the shared part of it into SharedModules"));

    [Theory]
    [InlineData("{ name: Common, role: shared_modules, namespaces: [\"Acme.Common.**\"] }", "Common")]
    [InlineData("{ name: Common, role: other, namespaces: [\"Acme.Common.**\"] }", "a shared module")]
    public Task Advice_calls_the_shared_layer_as_the_project_does(string layer, string place)
    {
        var test = ArchitectureTest.Of(
            RuleIds.CrossCapabilityDependency,
            "layers: [{ name: Core, role: modules, namespaces: [\"Acme.**.Core\"] }, " + layer + "]",
            "namespace Acme.Tasks.Ingest.Core { public class Rows { } }",
            "namespace Acme.Tasks.Report.Core { public class User { public Acme.Tasks.Ingest.Core.{|#0:Rows|} Field; } }");
        test.TestState.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.CrossCapabilityDependency).WithLocation(0).WithMessage(
            "'User' of capability 'Report' uses 'Rows' of capability 'Ingest', but a capability can be understood, changed and removed on its own only while nobody knows its internals; move what both need into " + place + ", or let a flow outside of both pass the value in"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(params string[] sources) => RuleVerifier.VerifyOnlyAsync(RuleIds.CrossCapabilityDependency, sources);
}
