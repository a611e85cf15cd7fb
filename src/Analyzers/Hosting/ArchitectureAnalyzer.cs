using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Configuration;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>Hosts every rule about uses: one walk over the code of layered types feeds them all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArchitectureAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<UseRule> rules;

    /// <summary>Hosts all rules.</summary>
    public ArchitectureAnalyzer()
        : this(RuleTable.All)
    {
    }

    internal ArchitectureAnalyzer(ImmutableArray<UseRule> rules) => this.rules = rules;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [.. rules.Select(static rule => rule.Descriptor), InternalErrors.RuleFailed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var architecture = new ArchitectureContext(context.Compilation);
        if (architecture.HasLayers)
        {
            var evaluator = new RuleEvaluator(rules, architecture);
            context.RegisterSemanticModelAction(tree => Analyze(tree, evaluator));
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, RuleEvaluator evaluator)
    {
        var findings = new Findings(evaluator);
        try
        {
            UseEngine.Walk(context.SemanticModel, context.FilterSpan, evaluator.Context, findings, context.CancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var start = Location.Create(context.SemanticModel.SyntaxTree, new(0, 0));
            context.ReportDiagnostic(InternalErrors.Create(start, "The dependency engine", failure));
        }

        foreach (var diagnostic in findings.ToDiagnostics())
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
