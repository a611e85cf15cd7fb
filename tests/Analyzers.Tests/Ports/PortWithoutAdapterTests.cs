using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Ports;

public sealed class PortWithoutAdapterTests
{
    private const string Adapter = " namespace Acme.Adapters { class Some { } }";

    private static Task VerifyAsync(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var test = RuleVerifier.Only([RuleIds.PortWithoutAdapter], RuleVerifier.Marked(RuleIds.PortWithoutAdapter, source));
        test.TestState.OutputKind = kind;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("interface «IFs» { void M(); }")]
    [InlineData("interface «IFs» { int Count { get; } }")]
    [InlineData("interface «IFs<T>» { void M(T item); }")]
    [InlineData("interface IBase { void M(); } interface «IFs» : IBase { } class Base : IBase { public void M() { } }")]
    [InlineData("interface «IFs» { void M(); } abstract class Half : IFs { public abstract void M(); }")]
    [InlineData("interface «IFs» { void M(); } class FakeFs : IFs { public void M() { } } class NullFs : IFs { public void M() { } }")]
    [InlineData("interface «IFs» { void M(); } class Fakes { } class InMemoryWorld { class Files : IFs { public void M() { } } }")]
    public Task Port_that_nothing_real_implements_is_reported(string declarations) =>
        VerifyAsync("namespace Acme.Ports { " + declarations.Replace("<T>»", "»<T>", StringComparison.Ordinal) + " }" + Adapter);

    [Theory]
    [InlineData("interface IFs { void M(); } class Fs : IFs { public void M() { } }")]
    [InlineData("interface IFs<T> { void M(T item); } class Fs : IFs<int> { public void M(int item) { } }")]
    [InlineData("interface IBase { void M(); } interface IFs : IBase { } class Fs : IFs { public void M() { } }")]
    [InlineData("interface IMark { } interface IMade { static int X => 1; }")]
    [InlineData("interface IFs { void M(); } class Outer { struct Fs : IFs { public void M() { } } }")]
    [InlineData("delegate void Callback(); enum Kind { A }")]
    public Task Port_with_an_adapter_is_not_reported(string declarations) => VerifyAsync("namespace Acme.Ports { " + declarations + " }" + Adapter);

    [Fact]
    public Task Interface_elsewhere_is_no_port() => VerifyAsync("namespace Acme.Flows { interface IFs { void M(); } }" + Adapter);

    [Fact]
    public Task Library_of_ports_leaves_adapters_to_others() => VerifyAsync("namespace Acme.Ports { interface IFs { void M(); } }");

    [Fact]
    public Task Program_has_to_have_them() =>
        VerifyAsync("namespace Acme.Ports { interface «IFs» { void M(); } } static class Program { static void Main() { } }", OutputKind.ConsoleApplication);

    [Fact]
    public Task The_message_names_the_port() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.PortWithoutAdapter], "namespace Acme.Ports { interface {|#0:IFs|} { void M(); } }" + Adapter),
        RuleVerifier.Diagnostic(RuleIds.PortWithoutAdapter).WithLocation(0).WithMessage(
            "Nothing implements the port 'IFs' but fakes, so what depends on it cannot run outside of tests; write its adapter, or remove the port"));
}
