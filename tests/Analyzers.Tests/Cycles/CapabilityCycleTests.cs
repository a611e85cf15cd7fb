using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Cycles;

public sealed class CapabilityCycleTests
{
    [Fact]
    public Task Capabilities_that_use_each_other_are_reported_once() => VerifyAsync("""
        namespace Acme.Modules { class Any { } }
        namespace Acme.Tasks.Ingest.Modules { class Rows { Acme.Tasks.Billing.Modules.Price one; Acme.Tasks.Billing.Modules.Price two; } }
        namespace Acme.Tasks.Billing.Modules { class Price { Acme.Tasks.Ingest.Modules.«Rows» rows; } }
        """);

    [Fact]
    public Task One_way_is_no_cycle() => VerifyAsync("""
        namespace Acme.Modules { class Any { } }
        namespace Acme.Tasks.Ingest.Modules { class Rows { Acme.Tasks.Billing.Modules.Price one; Other two; } class Other { Rows rows; } }
        namespace Acme.Tasks.Billing.Modules { class Price { } }
        """);

    [Fact]
    public Task Allowed_edges_are_part_of_a_cycle_too() => ArchitectureTest.VerifyAsync(
        RuleIds.CapabilityCycle,
        """
        capabilities: { namespaces: ["**.Tasks.{capability}.**"], allow: [{ from: A, to: B }, { from: B, to: C }] }
        """,
        """
        namespace Acme.Tasks.C { class Third { Acme.Tasks.A.First first; } }
        namespace Acme.Tasks.B { class Second { Acme.Tasks.C.Third third; } }
        namespace Acme.Tasks.A { class First { Acme.Tasks.B.«Second» second; } }
        namespace Acme.Modules { class Any { } }
        """);

    [Fact]
    public Task Message_shows_the_whole_cycle_from_the_first_name_on() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.CapabilityCycle], """
            namespace Acme.Modules { class Any { } }
            namespace Acme.Tasks.Zoo { class Z { Acme.Tasks.Ark.A a; } }
            namespace Acme.Tasks.Ark { class A { Acme.Tasks.Box.{|#0:B|} b; } }
            namespace Acme.Tasks.Box { class B { object M() => new Acme.Tasks.Zoo.Z(); } }
            """),
        RuleVerifier.Diagnostic(RuleIds.CapabilityCycle).WithLocation(0).WithOptions(Tofa.Harness.Results.DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments("Ark \u2192 Box \u2192 Zoo \u2192 Ark", "A", "B", "SharedModules"));

    private static Task VerifyAsync(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.CapabilityCycle, source);
}
