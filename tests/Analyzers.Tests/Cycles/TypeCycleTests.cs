using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Cycles;

public sealed class TypeCycleTests
{
    [Theory]
    [InlineData("class A { «B» b; } class B { A a; }")]
    [InlineData("record A(«B» B); record B(A A);")]
    [InlineData("struct A { public static «B» Make() => null; } class B { A a; }")]
    [InlineData("class A { «B» b; } partial class B { } partial class B { class Nested { A a; } }")]
    [InlineData("class A { «B» b; } class B { C c; } class C { A a; }")]
    [InlineData("class A { B b; } class B { }")]
    [InlineData("class A { class Nested { A a; } Nested n; }")]
    [InlineData("class A { A next; }")]
    [InlineData("static class A { public static A<T> Of<T>() => new(); } class A<T> { object Copy() => A.Of<T>(); }")]
    [InlineData("class A { «B»<int> b; } class B<T> { A a; }")]
    [InlineData("interface IA { void Visit(B b); } class B { void Accept(IA visitor) { } }")]
    [InlineData("abstract class A { public static A Make() => new B(); } class B : A { }")]
    [InlineData("record A { public static A Make() => new B(); } record B : A;")]
    [InlineData("abstract class Visitor { public abstract void Visit(B b); } class B { void Accept(Visitor visitor) { } }")]
    [InlineData("delegate void Handler(A a); class A { event Handler Changed; }")]
    [InlineData("class A { B b; } class B { string name = nameof(A); }")]
    public Task Concrete_types_that_know_each_other_are_a_cycle(string types) => VerifyAsync($"namespace Acme.Modules {{ {types} }}");

    [Fact]
    public Task Types_of_two_layers_are_not_judged() => VerifyAsync("""
        namespace Acme.Flows { class Flow { Acme.Modules.Module module; } }
        namespace Acme.Modules { class Module { Acme.Flows.Flow flow; } }
        """);

    [Fact]
    public void Rule_is_off_by_default() =>
        Assert.False(new ArchitectureAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == RuleIds.TypeCycle).IsEnabledByDefault);

    private static Task VerifyAsync(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.TypeCycle, source);
}
