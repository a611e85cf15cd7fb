using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Composition;

public sealed class ConcreteAdapterTests
{
    private const string World = """
        namespace Acme.Ports { public interface IStore { ISession Open(); } public interface ISession { } public interface IClock { } }
        namespace Acme.Adapters
        {
            public class Store : Acme.Ports.IStore { public const string Name = "s"; public static Store Create() => null; public static int Count; public Acme.Ports.ISession Open() => new Session(); }
            public class Session : Acme.Ports.ISession { }
            public class Clock : Acme.Ports.IClock { public static void Log() { } }
            public abstract class Base : Acme.Ports.IStore { public abstract Acme.Ports.ISession Open(); public static void Help() { } }
            public static class Paths { public static string Root = ""; }
            public class Options { }
        }
        namespace Tofa { public class CompositionRootAttribute : System.Attribute { } }
        namespace Microsoft.Extensions.DependencyInjection { public interface IServiceCollection { } }
        """;

    [Theory]
    [InlineData("«Store» field;")]
    [InlineData("object M() => new «Store»();")]
    [InlineData("Acme.Ports.IStore M() => «Store.Create»();")]
    [InlineData("void M(«Store» store) { }")]
    [InlineData("object M() => typeof(«Store»);")]
    [InlineData("object M() { Store store = new «Store»(); return store; }", true)]
    [InlineData("int M() => «Store.Count»;")]
    [InlineData("string M() => nameof(Store);")]
    [InlineData("string M() => Store.Name;")]
    [InlineData("Acme.Ports.IStore store;")]
    [InlineData("object M() => Paths.Root + new Options();")]
    [InlineData("void M() => Base.Help();")]
    [InlineData("void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { object store = new Store(); }")]
    public Task Unlayered_code_takes_ports(string member, bool twice = false) => VerifyAsync(
        World, $$"""using Acme.Adapters; namespace Acme { class User { {{(twice ? member.Replace("{ Store", "{ «Store»", StringComparison.Ordinal).Replace("new «Store»", "new Store", StringComparison.Ordinal) : member)}} } }""");

    [Theory]
    [InlineData("namespace Acme.Scripts { class Run { object M() => new Acme.Adapters.Store(); } }")]
    [InlineData("namespace Acme { [Tofa.CompositionRoot] class Startup { object M() => new Acme.Adapters.Store(); class Nested { object M() => new Acme.Adapters.Store(); } } }")]
    [InlineData("namespace Acme.Flows { class Flow { object M() => new Acme.Adapters.Store(); } }")]
    public Task Composition_roots_create_adapters_and_the_layers_have_a_rule_of_their_own(string source) => VerifyAsync(World, source);

    [Theory]
    [InlineData("class Other : Acme.Ports.IClock { object M() => new «Store»(); }")]
    [InlineData("class Other : Acme.Ports.IClock { object M() => «Store.Create»(); }")]
    [InlineData("class Other : Acme.Ports.IClock { Store taken; int M() => Store.Count; void N() => Clock.Log(); }")]
    [InlineData("class Caching(Acme.Ports.IStore inner) : Acme.Ports.IStore { public Caching() : this(new Store()) { } public Acme.Ports.ISession Open() => inner.Open(); }")]
    [InlineData("class Factory { object M() => new Store(); }")]
    [InlineData("class Other : Acme.Ports.IClock { object M() => new Options(); }")]
    [InlineData("class Derived : Store { }")]
    public Task Adapter_takes_the_ports_of_others(string type) => VerifyAsync(World, $"namespace Acme.Adapters {{ {type} }}");

    [Fact]
    public Task Entry_point_composes()
    {
        var test = RuleVerifier.Only([RuleIds.ConcreteAdapter], World, "namespace Acme { static class Program { static void Main() { object store = new Acme.Adapters.Store(); } } }");
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(id, solution.GetProject(id)!.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Test_project_may_create_what_it_tests()
    {
        var test = RuleVerifier.Only([RuleIds.ConcreteAdapter], World, "namespace Acme { class User { object M() => new Acme.Adapters.Store(); } }");
        test.TestState.BuildProperties["IsTestProject"] = "true";
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Adapter_of_another_project_is_one_too()
    {
        var test = RuleVerifier.Only([RuleIds.ConcreteAdapter], "namespace Acme { class User { object M() => new Acme.Adapters.{|TOFA1014:Store|}(); object N() => new Other.Adapters.Store(); } }");
        test.TestState.AdditionalProjects["Adapters"].Sources.Add("""
            namespace Acme.Ports { public interface IStore { } }
            namespace Acme.Adapters { public class Store : Acme.Ports.IStore { } }
            namespace Other.Ports { public interface IStore { } }
            namespace Other.Adapters { public class Store : Other.Ports.IStore { } }
            """);
        test.TestState.AdditionalProjectReferences.Add("Adapters");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Architecture_file_names_composition_roots() => ArchitectureTest.VerifyAsync(
        RuleIds.ConcreteAdapter,
        """
        composition_roots: ["Acme.Hosting.**"]
        """,
        World,
        "namespace Acme.Hosting { class Startup { object M() => new Acme.Adapters.Store(); } } namespace Acme.Hosts { class Startup { object M() => new Acme.Adapters.«Store»(); } }");

    [Fact]
    public Task Message_names_the_port_to_take() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.ConcreteAdapter], World, "namespace Acme { class User { object M() => new Acme.Adapters.{|#0:Clock|}(); } }"),
        RuleVerifier.Diagnostic(RuleIds.ConcreteAdapter).WithLocation(0).WithArguments("User", "no layer", "Clock", "IClock", "a script, the entry point or a [CompositionRoot]"));

    private static Task VerifyAsync(params string[] sources) => RuleVerifier.VerifyOnlyAsync(RuleIds.ConcreteAdapter, sources);
}
