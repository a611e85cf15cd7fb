using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Tests.Architecture;
using Tofa.Analyzers.Tests.References;

namespace Tofa.Analyzers.Tests.Hosting;

public sealed class ArchitectureAnalyzerTests
{
    private const string Trapped = """
        namespace Acme.Modules
        {
            public class Trap { }
            public class User { public System.DateTime M(Trap trap) => System.DateTime.Now; public Trap Again; }
        }
        """;

    [Fact]
    public async Task Rule_that_fails_becomes_one_located_diagnostic_and_the_others_still_run()
    {
        var diagnostics = await AnalyzeAsync(Trapped, [new FailingRule(new InvalidOperationException("boom")), .. RuleTable.All.UseRules]);

        Assert.Equal([RuleIds.RuleFailed, "TOFA4001"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(
            "TEST0001 could not judge this code because of an error in Tofa itself (InvalidOperationException: boom); please report it with the code at this place",
            diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Trap", Trapped.Substring(diagnostics[0].Location.SourceSpan.Start, diagnostics[0].Location.SourceSpan.Length));
    }

    [Fact]
    public async Task Cancellation_is_never_taken_for_a_failure() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            var diagnostics = await AnalyzeAsync(Trapped, [new FailingRule(new OperationCanceledException())]);
            Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == RuleIds.RuleFailed);
            throw new OperationCanceledException();
        });

    [Fact]
    public void Every_descriptor_has_an_own_id_and_a_page()
    {
        var descriptors = new ArchitectureAnalyzer().SupportedDiagnostics;

        Assert.Equal(descriptors.Length, descriptors.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.All(descriptors, descriptor => Assert.EndsWith($"/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twenty_runs_say_the_same_in_the_same_order()
    {
        var source = string.Concat(Enumerable.Range(0, 40).Select(index =>
            $"namespace Acme.Flows {{ public class F{index} {{ }} }} namespace Acme.Modules {{ public class M{index} {{ F{index} field; object M() => (System.DateTime.Now, new Acme.Flows.F{index}()); }} }}\n"));
        var expected = await AnalyzeAsync(source, RuleTable.All.UseRules);

        Assert.Equal(80, expected.Length);
        for (var run = 1; run < 20; run++)
        {
            Assert.Equal(expected.Select(Text), (await AnalyzeAsync(source, RuleTable.All.UseRules)).Select(Text));
        }
    }

    [Theory]
    [MemberData(nameof(BrokenSource.Names), MemberType = typeof(BrokenSource))]
    public async Task Broken_source_never_breaks_a_rule(string name)
    {
        var test = RuleVerifier.TestOf(BrokenSource.Named(name), "namespace Acme.Flows { public class Flow { public static void Go() { } } } namespace Acme.Ports { interface IRender { } }");
        test.CompilerDiagnostics = Tofa.Harness.Diagnostics.CompilerDiagnostics.None;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Deeply_nested_expression_costs_no_stack()
    {
        var source = "namespace Acme.Modules { class User { int M() => " + string.Join(" + ", Enumerable.Repeat("1", 2_000)) + "; object N() => System.DateTime.Now; } }";

        Assert.Equal(["TOFA4001"], (await AnalyzeAsync(source, RuleTable.All.UseRules)).Select(diagnostic => diagnostic.Id));
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source, ImmutableArray<UseRule> rules) => Library.Of("Test", [source])
        .WithAnalyzers([new ArchitectureAnalyzer(RuleTable.All with { UseRules = rules })])
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}
