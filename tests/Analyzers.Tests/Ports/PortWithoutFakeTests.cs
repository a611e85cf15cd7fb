using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Tests.Architecture;
using Tofa.Harness.Results;

namespace Tofa.Analyzers.Tests.Ports;

public sealed class PortWithoutFakeTests
{
    private const string Product = """
        namespace Acme.Ports
        {
            public interface IFs { void M(); }
            public interface IClock { int Now { get; } }
            public interface IMark { }
            internal interface IHidden { void M(); }
        }
        namespace Acme.Adapters { public class Fs : Acme.Ports.IFs { public void M() { } } public class InMemoryClock : Acme.Ports.IClock { public int Now => 1; } }
        """;

    private const string NSubstitute = "namespace NSubstitute { public static class Substitute { public static T For<T>() => default; } public class Mock<T> { } }";

    private static async Task VerifyAsync(string tests, string assembly = "Acme.Tests", string[]? lacking = null, string friends = "", bool isTest = true)
    {
        var test = RuleVerifier.Only([RuleIds.PortWithoutFake], tests);
        test.TestState.AdditionalProjects["Acme"].Sources.Add(friends + Product);
        test.TestState.AdditionalProjects["NSubstitute"].Sources.Add(NSubstitute);
        test.TestState.AdditionalProjectReferences.AddRange(["Acme", "NSubstitute"]);
        test.TestState.BuildProperties.Add("IsTestProject", isTest ? "true" : "false");
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectAssemblyName(id, assembly));
        foreach (var port in lacking ?? [])
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.PortWithoutFake, DiagnosticSeverity.Warning).WithMessage(
                $"These tests have no fake of the port '{port}' of Acme, so what depends on it is only ever tested against the outer world, or not at all; "
                + "write one, or substitute it in a test"));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("namespace Acme.Tests { class Empty { } }")]
    [InlineData("namespace Acme.Tests { abstract class FakeFs : Acme.Ports.IFs { public abstract void M(); } }")]
    [InlineData("namespace Acme.Tests { class Uses { object M(Acme.Ports.IFs fs) => new List<Acme.Ports.IFs> { fs, new Acme.Adapters.Fs() }; } }")]
    public Task Port_that_no_test_can_replace_is_reported(string tests) => VerifyAsync(tests, lacking: ["IFs"]);

    [Theory]
    [InlineData("namespace Acme.Tests { class FakeFs : Acme.Ports.IFs { public void M() { } } }")]
    [InlineData("namespace Acme.Tests { class Any { class Fs : Acme.Ports.IFs { public void M() { } } } }")]
    [InlineData("namespace Acme.Tests { class Any { object M() => NSubstitute.Substitute.For<Acme.Ports.IFs>(); } }")]
    [InlineData("namespace Acme.Tests { class Any { object M() => new NSubstitute.Mock<Acme.Ports.IFs>(); } }")]
    public Task Port_that_a_test_can_replace_is_not_reported(string tests) => VerifyAsync(tests);

    [Fact]
    public Task Internal_port_counts_for_friends() => VerifyAsync(
        "namespace Acme.Tests { class Empty { } }",
        lacking: ["IFs", "IHidden"],
        friends: "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Acme.Tests\")]\n");

    [Fact]
    public Task Suite_of_another_name_needs_no_fakes() => VerifyAsync("namespace Acme.EndToEnd { class Empty { } }", "Acme.EndToEnd");

    [Fact]
    public Task Suite_of_another_name_that_fakes_a_port_has_to_fake_the_others() =>
        VerifyAsync("namespace Acme.EndToEnd { class Clock : Acme.Ports.IClock { public int Now => 2; } }", "Acme.EndToEnd", ["IFs"]);

    [Fact]
    public Task Tests_of_another_product_are_not_asked() => VerifyAsync("namespace Other.Tests { class Empty { } }");

    [Fact]
    public Task Product_is_not_asked() => VerifyAsync("namespace Acme.Flows { class Empty { } }", isTest: false);
}
