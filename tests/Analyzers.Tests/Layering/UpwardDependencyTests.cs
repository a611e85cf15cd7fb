using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering;

public sealed class UpwardDependencyTests
{
    private static readonly string[] Layers = ["Scripts", "Flows", "Orchestrators", "Modules", "SharedModules", "Ports", "Adapters"];

    // Written out a second time on purpose: the table of the contract, row by row.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Scripts"] = Layers,
        ["Flows"] = ["Flows", "Orchestrators", "Modules", "SharedModules", "Ports"],
        ["Orchestrators"] = ["Orchestrators", "Modules", "SharedModules", "Ports"],
        ["Modules"] = ["Modules", "SharedModules"],
        ["SharedModules"] = ["SharedModules"],
        ["Ports"] = ["Ports", "Modules", "SharedModules"],
        ["Adapters"] = ["Adapters", "Ports", "Modules", "SharedModules"],
    };

    public static TheoryData<string, string, bool> Edges =>
        [.. Layers.SelectMany(from => Layers.Select(to => (from, to, Allowed[from].Contains(to))))];

    [Theory]
    [MemberData(nameof(Edges))]
    public Task Each_layer_may_use_what_lies_below_it_and_nothing_else(string from, string to, bool allowed) =>
        RuleVerifier.VerifyAsync($$"""
            namespace Acme.{{to}} { public class Target { } }
            namespace Acme.{{from}} { public class User { public Acme.{{to}}.{{(allowed ? "Target" : "{|TOFA1001:Target|}")}} Field; } }
            """);

    [Theory]
    [InlineData("Acme.Functions.Orchestrators")]
    [InlineData("Acme.Tasks.Ingest.Flows")]
    [InlineData("Acme.Flows.Deep.Inside")]
    [InlineData("Acme.Modules.Flows")]
    [InlineData("Flows")]
    public Task Layer_is_the_innermost_segment_that_names_one(string @namespace) => Uses(@namespace, reported: true);

    [Theory]
    [InlineData("Acme.MyFlows")]
    [InlineData("Acme.FlowsAndMore")]
    [InlineData("Acme.flows")]
    [InlineData("Acme.Flows.Modules")]
    [InlineData("Acme.Flows.Functions.Simple")]
    [InlineData("Acme.Functions")]
    [InlineData("Acme")]
    public Task Namespace_that_only_looks_like_a_higher_layer_is_none(string @namespace) => Uses(@namespace, reported: false);

    [Fact]
    public Task Framework_namespace_is_no_layer()
    {
        var test = RuleVerifier.TestOf("namespace Acme.Modules { public class User { public System.IO.Ports.SerialPort Port; } } namespace System.Stub { }");
        test.TestState.AdditionalProjects["Framework"].Sources.Add("namespace System.IO.Ports { public class SerialPort { } }");
        test.TestState.AdditionalProjectReferences.Add("Framework");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("System.IO.Ports", "SerialPort")]
    [InlineData("Microsoft.Extensions.Flows", "SerialPort")]
    [InlineData("Systems.IO.Ports", "{|TOFA1001:SerialPort|}")]
    public Task Framework_namespace_is_no_layer_even_where_the_project_declares_it(string @namespace, string type) =>
        RuleVerifier.VerifyAsync(
            $"namespace Acme.Modules {{ public class User {{ public global::{@namespace}.{type} Port; }} }} namespace {@namespace} {{ public class SerialPort {{ }} }}");

    [Theory]
    [InlineData("Func<Task> f = Pass.«Ta»;")]
    [InlineData("Func<object> f = Pass.«Make»;")]
    [InlineData("Take(Pass.«Ta»);")]
    [InlineData("Func<Task> f = Pass.Plain;")]
    [InlineData("Func<Task> f = () => Task.CompletedTask;")]
    public Task Method_group_is_judged_by_the_types_of_the_method(string statement) =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.UpwardDependency, $$"""
            namespace Acme.Flows { public class Flow { } }
            namespace Acme
            {
                public static class Pass
                {
                    public static Task<Acme.Flows.Flow> Ta() => null;
                    public static Acme.Flows.Flow Make() => null;
                    public static Task<string> Plain() => null;
                }
            }
            namespace Acme.Modules { public class User { public void M() { {{statement}} } private static void Take(Func<Task> task) { } } }
            """));

    [Fact]
    public Task Names_in_comments_strings_and_documentation_are_no_dependency() =>
        RuleVerifier.VerifyAsync("""
            namespace Acme.Flows { public class Target { } }
            namespace Acme.Modules
            {
                /// <summary><see cref="Acme.Flows.Target"/></summary>
                /// <inheritdoc cref="Acme.Flows.Target"/>
                public class User
                {
                    // Acme.Flows.Target
                    public string M() => "Acme.Flows.Target" + nameof(User) + $"Target {1}";
            #if NEVER
                    public Acme.Flows.Target Field;
            #endif
                }
            }
            """);

    [Fact]
    public Task Unused_import_is_no_dependency() =>
        RuleVerifier.VerifyAsync(
            "namespace Acme.Flows { public static class Target { } }",
            "using Acme.Flows; using static Acme.Flows.Target; using T = Acme.Flows.Target; namespace Acme.Modules { public class User { } }");

    [Fact]
    public Task Global_alias_is_seen_through() =>
        RuleVerifier.VerifyAsync(
            "global using Hidden = Acme.Flows.Target; global using static Acme.Flows.Target;",
            "namespace Acme.Flows { public class Target { public static void Go() { } } }",
            "namespace Acme.Modules { public class User { public {|TOFA1001:Hidden|} Field; public void M() { {|TOFA1001:Go|}(); } } }");

    [Fact]
    public Task One_statement_is_reported_once_for_each_type() =>
        RuleVerifier.VerifyAsync("""
            namespace Acme.Flows { public class A { public static int X; } public class B { public static int X; } }
            namespace Acme.Modules
            {
                using Acme.Flows;
                public class User
                {
                    public int M()
                    {
                        var sum = {|TOFA1001:A.X|} + {|TOFA1001:B.X|} + A.X + B.X;
                        if ({|TOFA1001:A.X|} > sum)
                        {
                            return {|TOFA1001:A.X|};
                        }

                        return sum;
                    }
                }
            }
            """);

    [Fact]
    public Task Top_level_statements_belong_to_no_layer()
    {
        var test = RuleVerifier.TestOf(
            "Acme.Flows.Target.Go(); new Acme.Modules.User();",
            "namespace Acme.Flows { public class Target { public static void Go() { } } } namespace Acme.Modules { public class User { } }");
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Types_below_top_level_statements_are_judged()
    {
        var test = RuleVerifier.TestOf(
            "System.Console.WriteLine(); namespace Acme.Modules { public class User { public Acme.Flows.{|TOFA1001:Target|} Field; } }",
            "namespace Acme.Flows { public class Target { } }");
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Layer_of_a_referenced_project_of_the_same_product_counts()
    {
        var test = RuleVerifier.TestOf("namespace Acme.Modules { public class User { public Acme.Flows.{|TOFA1001:Target|} Field; public Other.Flows.Target Foreign; } }");
        test.TestState.AdditionalProjects["Lib"].Sources.Add(
            "namespace Acme.Flows { public class Target { } } namespace Other.Flows { public class Target { } }");
        test.TestState.AdditionalProjectReferences.Add("Lib");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Modules", "Flows", "let the caller pass in what is needed, or move what both need down into a module")]
    [InlineData("SharedModules", "Modules", "move what both need into SharedModules")]
    [InlineData("Flows", "Adapters", "depend on a port and let a script pass the adapter in")]
    [InlineData("Modules", "Ports", "take the data as a parameter and let a flow fetch it through a port")]
    [InlineData("Flows", "Scripts", "take the value as a parameter and let the script pass it")]
    public Task The_message_names_both_layers_and_the_way_out(string from, string to, string remedy) =>
        RuleVerifier.VerifyAsync(
            $"namespace Acme.{to} {{ public class Target<T> {{ }} }} namespace Acme.{from} {{ public class Outer {{ public class User {{ public Acme.{to}.{{|#0:Target|}}<int> Field; }} }} }}",
            RuleVerifier.Diagnostic(RuleIds.UpwardDependency).WithLocation(0).WithArguments("Outer.User", from, "Target<T>", to, remedy)
                .WithMessage($"'Outer.User' belongs to {from} and uses 'Target<T>' of {to}, but dependencies point downward only "
                    + $"so that each layer can be understood and tested without those above it; {remedy}"));

    [Theory]
    [InlineData("Common")]
    [InlineData("SharedModules")]
    public Task Advice_calls_the_shared_layer_as_the_project_does(string shared)
    {
        var test = ArchitectureTest.Of(
            RuleIds.UpwardDependency,
            "layers: [{ name: Core, role: modules, namespaces: [\"Acme.Core\"] }, { name: " + shared + ", role: shared_modules, namespaces: [\"Acme.Low\"] }]",
            "namespace Acme.Core { public class Target { } } namespace Acme.Low { public class User { public Acme.Core.{|#0:Target|} Field; } }");
        test.TestState.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.UpwardDependency).WithLocation(0).WithArguments("User", shared, "Target", "Core", "move what both need into " + shared));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task Uses(string target, bool reported) =>
        RuleVerifier.VerifyAsync($$"""
            namespace {{target}} { public class Target { } }
            namespace Acme.SharedModules { public class Anchor { } }
            namespace Acme.Modules { public class User { public global::{{target}}.{{(reported ? "{|TOFA1001:Target|}" : "Target")}} Field; } }
            """);
}
