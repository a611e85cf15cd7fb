using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Configuration;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>Hosts every rule about C# (ADR 0006): one architecture, one walk over uses, one reporter, one end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArchitectureAnalyzer : DiagnosticAnalyzer
{
    private readonly RuleTable rules;

    /// <summary>Hosts all rules.</summary>
    public ArchitectureAnalyzer()
        : this(RuleTable.All)
    {
    }

    internal ArchitectureAnalyzer(RuleTable rules) => this.rules = rules;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
    [
        .. rules.UseRules.Select(static rule => rule.Descriptor)
            .Concat(rules.ArchitectureRules.SelectMany(static rule => rule.Descriptors))
            .Append(InternalErrors.RuleFailed)
            .Distinct(),
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var architecture = ArchitectureSource.Load(context.Compilation, context.Options);
        var session = new HostSession(architecture, FrozenViolations.For(context.Options, rules));
        foreach (var rule in rules.ArchitectureRules.Where(rule => rule.AppliesTo(architecture)))
        {
            rule.Register(new RuleRegistration(rule, context, session));
        }

        session.Actions.RegisterWith(context);
        StartWalk(context, session);
        context.RegisterCompilationEndAction(end => End(end, session));
    }

    private void StartWalk(CompilationStartAnalysisContext context, HostSession session)
    {
        var useRules = rules.UseRules.Where(rule => rule.AppliesTo(session.Architecture)).ToImmutableArray();
        if (useRules.IsEmpty && session.Collectors.Count == 0)
        {
            return;
        }

        var evaluator = new RuleEvaluator(useRules, [.. session.Collectors], session.Architecture);
        context.RegisterSemanticModelAction(tree => Analyze(tree, evaluator, session));
    }

    private static void Analyze(SemanticModelAnalysisContext context, RuleEvaluator evaluator, HostSession session)
    {
        if (session.Architecture.IsExcluded(context.SemanticModel.SyntaxTree))
        {
            return;
        }

        var findings = new Findings(evaluator);
        try
        {
            var listener = new UseDistributor(evaluator, findings);
            new UseEngine(context.SemanticModel, evaluator.JudgesUnplaced, evaluator.Context, listener).Walk(context.FilterSpan, context.CancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var start = Location.Create(context.SemanticModel.SyntaxTree, new(0, 0));
            context.ReportDiagnostic(InternalErrors.Create(start, "The dependency engine", failure));
        }

        findings.ReportTo(context.ReportDiagnostic, session.Reporter);
    }

    private static void End(CompilationAnalysisContext context, HostSession session)
    {
        foreach (var ending in session.Endings)
        {
            ending(context);
        }

        session.Baseline.ReportStale(context);
    }
}
