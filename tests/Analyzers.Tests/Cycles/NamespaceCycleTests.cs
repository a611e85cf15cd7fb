using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Cycles;

public sealed class NamespaceCycleTests
{
    [Theory]
    [InlineData("«B» b;")]
    [InlineData("«B» M() => null;")]
    [InlineData("void M(List<«B»> all) { }")]
    [InlineData("object M() => new «B»();")]
    [InlineData("object M() => «B».Make();")]
    [InlineData("object M() => typeof(«B»);")]
    [InlineData("class Nested { «B» b; }")]
    [InlineData("object M() { «var» b = Make(); return b; }")]
    [InlineData("string M() => nameof(B);")]
    [InlineData("[Mark(typeof(B))] void M() { }")]
    [InlineData("string M() => \"Acme.Modules.Two.B\";")]
    public Task Every_dependency_that_runs_is_part_of_a_cycle(string member) => VerifyAsync($$"""
        using static Acme.Modules.Two.B;
        using Acme.Modules.One;
        using Acme.Modules.Two;
        namespace Acme.Modules.One { class A { {{member}} } class MarkAttribute : Attribute { public MarkAttribute(Type type) { } } }
        namespace Acme.Modules.Two { class B { A a; public static B Make() => null; } }
        """);

    [Fact]
    public Task Namespace_and_the_one_inside_of_it_are_one_idea() => VerifyAsync("""
        namespace Acme.Modules.One { class A { Acme.Modules.One.Inner.B b; } }
        namespace Acme.Modules.One.Inner { class B { A a; } }
        """);

    [Fact]
    public Task Types_of_one_namespace_are_no_namespace_cycle() =>
        VerifyAsync("namespace Acme.Modules.One { class A { B b; } class B { A a; } }");

    [Fact]
    public Task What_the_layers_forbid_is_cut_already() => VerifyAsync("""
        namespace Acme.Flows { class Flow { Acme.Modules.Module module; } }
        namespace Acme.Modules { class Module { Acme.Flows.Flow flow; } }
        """);

    [Fact]
    public Task What_the_capabilities_forbid_is_cut_already() => VerifyAsync("""
        namespace Acme.Tasks.One.Modules { class A { Acme.Tasks.Two.Modules.B b; } }
        namespace Acme.Tasks.Two.Modules { class B { Acme.Tasks.One.Modules.A a; } }
        """);

    [Fact]
    public Task Layers_that_may_use_each_other_can_form_a_cycle() => ArchitectureTest.VerifyAsync(
        RuleIds.NamespaceCycle,
        """
        layers:
        - { name: Left, namespaces: ["**.Left.**"], may_use: [Right] }
        - { name: Right, namespaces: ["**.Right.**"], may_use: [Left] }
        """,
        """
        namespace Acme.Left { class A { Acme.Right.«B» b; } }
        namespace Acme.Right { class B { Acme.Left.A a; } }
        """);

    [Fact]
    public Task Namespaces_outside_of_the_architecture_are_not_judged() => VerifyAsync("""
        namespace Acme.Modules { class Any { } }
        namespace Acme.Helpers { class A { Acme.Tools.B b; } }
        namespace Acme.Tools { class B { Acme.Helpers.A a; } }
        """);

    [Fact]
    public Task Excluded_file_closes_no_cycle() => ArchitectureTest.VerifyAsync(
        RuleIds.NamespaceCycle,
        """
        exclude: ["Test1.cs"]
        """,
        "namespace Acme.Modules.One { class A { Acme.Modules.Two.B b; } }",
        "namespace Acme.Modules.Two { class B { Acme.Modules.One.A a; } }");

    [Fact]
    public Task Shortest_cycles_come_first_and_share_no_edge()
    {
        var test = RuleVerifier.Only([RuleIds.NamespaceCycle], """
            namespace Acme.Modules.A { class A { Acme.Modules.B.{|#1:B|} b; Acme.Modules.C.{|#0:C|} c; } }
            namespace Acme.Modules.B { class B { Acme.Modules.C.C c; Acme.Modules.D.D d; } }
            namespace Acme.Modules.C { class C { Acme.Modules.A.A a; } }
            namespace Acme.Modules.D { class D { Acme.Modules.A.A a; } }
            """);
        test.ExpectedDiagnostics.Add(Expected(0, "Acme.Modules.A \u2192 Acme.Modules.C \u2192 Acme.Modules.A", "C"));
        test.ExpectedDiagnostics.Add(Expected(1, "Acme.Modules.A \u2192 Acme.Modules.B \u2192 Acme.Modules.D \u2192 Acme.Modules.A", "B"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Long_cycle_is_cut_in_the_middle()
    {
        var source = string.Concat(Enumerable.Range(10, 15).Select(number =>
            $"namespace Acme.Modules.N{number} {{ class T {{ Acme.Modules.N{(number == 24 ? 10 : number + 1)}.{(number == 10 ? "{|#0:T|}" : "T")} t; }} }}\n"));
        var names = string.Join(" \u2192 ", Enumerable.Range(10, 11).Select(number => $"Acme.Modules.N{number}"));
        return RuleVerifier.VerifyAsync(
            RuleVerifier.Only([RuleIds.NamespaceCycle], source),
            Expected(0, names + " \u2192 (4 more) \u2192 Acme.Modules.N10", "T", "T"));
    }

    private static Tofa.Harness.Results.DiagnosticResult Expected(int place, string cycle, string target, string user = "A") =>
        RuleVerifier.Diagnostic(RuleIds.NamespaceCycle).WithLocation(place).WithOptions(Tofa.Harness.Results.DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments(cycle, user, target);

    private static Task VerifyAsync(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.NamespaceCycle, source);
}
