using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Configuration;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>
/// What one rule registers for one compilation. Callbacks report through the <see cref="Reporter"/> with the <c>ReportDiagnostic</c> of their context;
/// one that fails becomes TOFA9002 at the code it looked at. Excluded files never get here.
/// </summary>
/// <param name="rule">The rule.</param>
/// <param name="start">The compilation.</param>
/// <param name="session">What all rules of the compilation share.</param>
internal sealed class RuleRegistration(ArchitectureRule rule, CompilationStartAnalysisContext start, HostSession session)
{
    private readonly string who = rule.Descriptors[0].Id;

    /// <summary>Knows the architecture.</summary>
    public ArchitectureContext Architecture => session.Architecture;

    /// <summary>The project's analyzer options.</summary>
    public AnalyzerOptions Options => start.Options;

    /// <summary>Looks at every named type that is declared here.</summary>
    public void OnType(Action<SymbolAnalysisContext, Reporter> action) => OnSymbol(action, SymbolKind.NamedType);

    /// <summary>Looks at symbols of some kinds that are declared here.</summary>
    public void OnSymbol(Action<SymbolAnalysisContext, Reporter> action, params SymbolKind[] kinds) => session.Actions.AddSymbols(who, action, kinds);

    /// <summary>Looks at the operations of every member with a body or an initializer.</summary>
    public void OnOperationBlock(Action<OperationBlockAnalysisContext, Reporter> action) => session.Actions.AddBlocks(who, action);

    /// <summary>Looks at operations of some kinds.</summary>
    public void OnOperation(Action<OperationAnalysisContext, Reporter> action, params OperationKind[] kinds) => session.Actions.AddOperations(who, action, kinds);

    /// <summary>Looks at syntax of some kinds.</summary>
    public void OnSyntaxNode(Action<SyntaxNodeAnalysisContext, Reporter> action, params SyntaxKind[] kinds) => session.Actions.AddNodes(who, action, kinds);

    /// <summary>Looks at the text and syntax of every file.</summary>
    public void OnTree(Action<SyntaxTreeAnalysisContext, Reporter> action) => session.Actions.AddTrees(who, action);

    /// <summary>Looks at the files that are handed to the compiler besides the code.</summary>
    public void OnAdditionalFile(Action<AdditionalFileAnalysisContext, Reporter> action) => session.Actions.AddFiles(who, action);

    /// <summary>Gathers the uses of the whole compilation.</summary>
    public void OnUses(IUseCollector collector) => session.Collectors.Add(collector);

    /// <summary>Judges the compilation when everything else is through; the rules come in the order of the table. Such descriptors carry the tag <c>CompilationEnd</c>.</summary>
    public void OnEnd(Action<CompilationAnalysisContext, Reporter> action) => session.Endings.Add(context =>
    {
        try
        {
            action(context, session.Reporter);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            context.ReportDiagnostic(InternalErrors.Create(Location.None, who, failure));
        }
    });
}
