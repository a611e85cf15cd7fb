using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Tests.References;

namespace Tofa.Analyzers.Tests.Facts;

public sealed class FactTests
{
    private const string Source = """
        namespace Acme.Flows { public class Flow : Acme.Modules.Base { object M() => new Acme.Modules.Module(); int N() => Acme.Modules.Module.Count() + Acme.Modules.Module.Count(); } }
        namespace Acme.Modules
        {
            public class Module { public static int Count() => 0; class Nested { Acme.Flows.Flow up; Module own; } }
            public class Base { System.Text.StringBuilder text; Acme.Tasks.Ingest.Rows rows; Other.Thing thing; }
        }
        namespace Acme.Tasks.Ingest { public class Rows { } }
        """;

    [Fact]
    public async Task Every_dependency_of_a_type_is_one_fact() => Assert.Equal(
        [
            "Acme.Flows.Flow -> Acme.Modules.Base: inherits True 1 [Flows/ -> Modules/]",
            "Acme.Flows.Flow -> Acme.Modules.Module: creates True 3 [Flows/ -> Modules/]",
            "Acme.Modules.Base -> Acme.Tasks.Ingest.Rows: uses False 1 [Modules/ -> /Ingest] TOFA1002",
            "Acme.Modules.Base -> Lib: package True 1 [Modules/ -> /]",
            "Acme.Modules.Module -> Acme.Flows.Flow: uses False 1 [Modules/ -> Flows/] TOFA1001",
        ],
        (await FactsAsync("true")).Select(Text));

    [Fact]
    public async Task Violation_by_a_use_carries_the_names_of_the_fact_that_it_is_part_of()
    {
        const string More = """
            namespace Acme { public class Setup { object disk = new Acme.Adapters.Disk<int>(); } }
            namespace Acme.Ports { public interface IStore { } }
            namespace Acme.Adapters { public class Disk<T> : Acme.Ports.IStore { public class Part { } } }
            namespace Acme.Flows { public class Other { object M() => System.IO.File.Exists("x"); } }
            namespace Acme.Modules { public class Outer { class Inner { Acme.Adapters.Disk<int>.Part part; } } }
            """;
        string[] rules = [RuleIds.UpwardDependency, RuleIds.CrossCapabilityDependency, RuleIds.ConcreteAdapter, RuleIds.InputOutputInFlow];

        var found = await FoundAsync("true", Source + More, [RuleIds.DependencyFact, .. rules]);

        var forbidden = found.Where(fact => fact.Properties.GetValueOrDefault("allowed") == "false").ToList();
        var violations = found.Where(violation => violation.Id != RuleIds.DependencyFact).ToList();
        Assert.Equal(rules.Order(), violations.Select(violation => violation.Id).Distinct().Order());
        Assert.Equal(
            forbidden.Select(fact => $"{fact.Properties["rule"]} {fact.Properties["from"]} {fact.Properties["to"]}").Append("TOFA1005 Acme.Flows.Other System.IO.File").Order(),
            violations.Select(violation => $"{violation.Id} {violation.Properties["tofa.from"]} {violation.Properties["tofa.to"]}").Order());
        Assert.Contains(violations, violation => violation.Properties["tofa.from"] == "Acme.Modules.Outer");
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    [InlineData("yes")]
    public async Task Facts_are_only_told_to_who_asks(string said) => Assert.Empty(await FactsAsync(said));

    [Fact]
    public async Task Facts_come_in_the_same_order_every_time()
    {
        var expected = (await FactsAsync("true")).Select(Text).ToList();
        for (var run = 0; run < 20; run++)
        {
            Assert.Equal(expected, (await FactsAsync("true")).Select(Text));
        }
    }

    private static string Text(Diagnostic fact)
    {
        string Value(string name) => fact.Properties[name]!;
        var allowed = Value("allowed") == "true";
        return $"{Value("from")} -> {Value("to")}: {Value("kind")} {allowed} {Value("count")} [{Value("fromLayer")}/{Value("fromCapability")} -> {Value("toLayer")}/{Value("toCapability")}] {Value("rule")}".TrimEnd();
    }

    private static Task<ImmutableArray<Diagnostic>> FactsAsync(string graph) => FoundAsync(graph, Source, RuleIds.DependencyFact);

    private static async Task<ImmutableArray<Diagnostic>> FoundAsync(string graph, string source, params string[] rules)
    {
        var library = Library.Of("Lib", ["namespace Other { public class Thing { } }"]);
        var compilation = Library.Of("Acme", [source], library.ToMetadataReference());
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            new ArchitectureAnalyzer().SupportedDiagnostics.ToImmutableDictionary(rule => rule.Id, rule => rules.Contains(rule.Id) ? ReportDiagnostic.Info : ReportDiagnostic.Suppress)));
        var options = new AnalyzerOptions([], new GraphOptions(graph));
        return await compilation.WithAnalyzers([new ArchitectureAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
