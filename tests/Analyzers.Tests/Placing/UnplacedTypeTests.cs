using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Placing;

public sealed class UnplacedTypeTests
{
    private const string Layer = "namespace Acme.Modules { class Module { class Nested { } } }";

    [Theory]
    [InlineData("namespace Acme { class «Helper» { class Nested { } } }")]
    [InlineData("namespace Acme.Helpers { static class «Helper» { } interface «IHelp» { } enum «Kind» { One } struct «Value» { } record «Data»; delegate void «Do»(); }")]
    [InlineData("class «Global» { }")]
    [InlineData("namespace Acme { partial class «Part» { } partial class Part { } }")]
    [InlineData("namespace Acme.Tasks.Ingest { class «Inside» { } }")]
    [InlineData("namespace Acme.MyModules { class «Near» { } }")]
    [InlineData("namespace Acme.Tasks.Ingest.Modules { class Inside { } }")]
    [InlineData("namespace Acme { [Tofa.PureCore] class Core { } [Tofa.CompositionRoot] class Root { } } namespace Tofa { class PureCoreAttribute : Attribute { } class CompositionRootAttribute : Attribute { } }")]
    [InlineData("namespace System.Runtime.CompilerServices { class IsExternalInitStandIn { } }")]
    public Task Type_outside_of_the_layers_is_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.UnplacedType, Layer, source);

    [Fact]
    public Task Message_grants_no_use_that_another_rule_forbids() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only(
            [RuleIds.UnplacedType, RuleIds.UnsharedDependency],
            "namespace Acme { public class {|#0:Helper|} { } } namespace Acme.Modules { class User { Acme.Helper Field; } } namespace Acme.SharedModules { class Low { Acme.{|TOFA1012:Helper|} Field; } }"),
        RuleVerifier.Diagnostic(RuleIds.UnplacedType).WithLocation(0).WithMessage(
            "'Helper' belongs to no layer, so that no rule about layers looks at what it uses, and whatever is no shared module may use it; "
                + "move it into the namespace of one (Scripts, Flows, Orchestrators, Modules, SharedModules, Ports, Adapters) or name it in architecture.yaml"));

    [Fact]
    public Task Project_without_layers_is_left_alone() => RuleVerifier.VerifyOnlyAsync(RuleIds.UnplacedType, "namespace Acme { class Helper { } }");

    [Fact]
    public Task Entry_point_is_where_everything_starts()
    {
        var test = RuleVerifier.Only([RuleIds.UnplacedType], Layer, "namespace Acme { static class Program { static void Main() { } } class {|TOFA1013:Helper|} { } }");
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(id, solution.GetProject(id)!.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Top_level_statements_are_an_entry_point()
    {
        var test = RuleVerifier.Only([RuleIds.UnplacedType], Layer, "System.Console.WriteLine();");
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(id, solution.GetProject(id)!.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Path_and_architecture_file_give_a_home() => ArchitectureTest.VerifyAsync(
        RuleIds.UnplacedType,
        """
        extends: default
        layers:
        - { name: Pipelines, namespaces: ["Acme.Pipelines.**"], paths: ["Test2.cs"] }
        composition_roots: ["Acme.Startup"]
        pure_cores: ["Acme.Domain.**"]
        """,
        Layer + "namespace Acme.Pipelines { class Task { } } namespace Acme { class Startup { } class «Shutdown» { } } namespace Acme.Domain { class Core { } }",
        "namespace Acme.Elsewhere { class ByPath { } }");

    [Fact]
    public Task Hand_written_part_of_a_generated_type_lies_where_the_generator_wants_it()
    {
        var test = RuleVerifier.Only([RuleIds.UnplacedType], Layer, "namespace Acme.Tasks { partial class Made { } partial class {|TOFA1013:Written|} { } }");
        test.TestState.Sources.Add(("/0/Made.g.cs", "namespace Acme.Tasks { partial class Made { } }"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
