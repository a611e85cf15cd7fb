using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>
/// TOFA4006: pure code calls code that no rule judges and that reaches something impure in the end (R000-17, R000-18, R004-38).
/// What the called code does is read only for what pure code really calls, when the compilation is through.
/// </summary>
internal sealed class ImpureCallRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PurityDescriptors.ImpureCall];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasPureCode;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var collector = new CallCollector(registration.Architecture);
        registration.OnUses(collector);
        registration.OnEnd((context, reporter) => Report(collector, registration.Architecture, context, reporter));
    }

    private static void Report(CallCollector collector, ArchitectureContext architecture, CompilationAnalysisContext context, Reporter reporter)
    {
        var calls = InOrder(collector);
        if (calls.Count == 0)
        {
            return;
        }

        var graph = new CallGraph(architecture, new MemberCode(architecture.Compilation));
        var starts = calls.ConvertAll(call => graph.Add(call.Callee, context.CancellationToken));
        var (toInputOutput, toOthers) = (Chains.ToInputOutput(graph.Nodes), Chains.ToOthers(graph.Nodes));
        for (var index = 0; index < calls.Count; index++)
        {
            var chain = toOthers.From(starts[index]);

            // A module that may do I/O may also call what does it (C-3).
            var other = InputOutputModules.Contains(calls[index].Use.User.Symbol) ? [] : toInputOutput.From(starts[index]);
            Report(calls[index], chain.Count == 0 || (other.Count > 0 && other.Count < chain.Count) ? other : chain, context.ReportDiagnostic, reporter);
        }
    }

    private static void Report(PureCall call, List<CallNode> chain, Action<Diagnostic> sink, Reporter reporter)
    {
        // What a table knows by name is reported by the rule of that table.
        if (chain.Count == 0 || (chain.Count == 1 && chain[0].Impurity!.Kind != ImpurityKind.StaticState))
        {
            return;
        }

        var user = call.Use.User;
        var topic = chain[chain.Count - 1].Impurity!.Topic;
        var text = Chains.Text(SymbolNames.Of(call.Caller), chain);
        reporter.Report(sink, PurityDescriptors.ImpureCall, call.Location, SymbolNames.Of(user.Symbol), user.PlaceName, SymbolNames.Of(call.Callee), topic, text);
    }

    // Each callee once for each member, at its first place in the text.
    private static List<PureCall> InOrder(CallCollector collector) =>
        [.. collector.Calls
            .OrderBy(static call => call.Use.Node.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(static call => call.Location.SourceSpan.Start)
            .ThenByDescending(static call => call.Location.SourceSpan.Length)
            .GroupBy(static call => new CallPair(call.Caller, call.Callee))
            .Select(static group => group.First())];
}
