using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Hosting;

/// <summary>Gathers what the rules of one compilation register and hands each kind of code to the compiler once. Excluded files never reach a rule.</summary>
/// <param name="architecture">Knows the excluded files.</param>
/// <param name="reporter">Takes the diagnostics.</param>
internal sealed class RegisteredActions(ArchitectureContext architecture, Reporter reporter)
{
    private readonly Dictionary<SymbolKind, Callbacks<SymbolAnalysisContext>> symbols = [];
    private readonly Dictionary<OperationKind, Callbacks<OperationAnalysisContext>> operations = [];
    private readonly Dictionary<SyntaxKind, Callbacks<SyntaxNodeAnalysisContext>> nodes = [];
    private readonly Callbacks<OperationBlockAnalysisContext> blocks = new(reporter);
    private readonly Callbacks<SyntaxTreeAnalysisContext> trees = new(reporter);
    private readonly Callbacks<AdditionalFileAnalysisContext> files = new(reporter);
    private bool hasBlocks;
    private bool hasTrees;
    private bool hasFiles;

    /// <summary>Adds an action about symbols of some kinds.</summary>
    public void AddSymbols(string rule, Action<SymbolAnalysisContext, Reporter> action, IEnumerable<SymbolKind> kinds) => Add(symbols, rule, action, kinds);

    /// <summary>Adds an action about operations of some kinds.</summary>
    public void AddOperations(string rule, Action<OperationAnalysisContext, Reporter> action, IEnumerable<OperationKind> kinds) => Add(operations, rule, action, kinds);

    /// <summary>Adds an action about syntax of some kinds.</summary>
    public void AddNodes(string rule, Action<SyntaxNodeAnalysisContext, Reporter> action, IEnumerable<SyntaxKind> kinds) => Add(nodes, rule, action, kinds);

    /// <summary>Adds an action about the operations of a member.</summary>
    public void AddBlocks(string rule, Action<OperationBlockAnalysisContext, Reporter> action)
    {
        hasBlocks = true;
        blocks.Add(rule, action);
    }

    /// <summary>Adds an action about a file's text and syntax.</summary>
    public void AddTrees(string rule, Action<SyntaxTreeAnalysisContext, Reporter> action)
    {
        hasTrees = true;
        trees.Add(rule, action);
    }

    /// <summary>Adds an action about files besides the code.</summary>
    public void AddFiles(string rule, Action<AdditionalFileAnalysisContext, Reporter> action)
    {
        hasFiles = true;
        files.Add(rule, action);
    }

    /// <summary>Registers one action a kind with the compiler, and none where no rule wants any.</summary>
    public void RegisterWith(CompilationStartAnalysisContext start)
    {
        if (symbols.Count > 0)
        {
            start.RegisterSymbolAction(OnSymbol, symbols.Keys.ToImmutableArray());
        }

        if (operations.Count > 0)
        {
            start.RegisterOperationAction(OnOperation, operations.Keys.ToImmutableArray());
        }

        if (nodes.Count > 0)
        {
            start.RegisterSyntaxNodeAction(OnNode, nodes.Keys.ToImmutableArray());
        }

        if (hasBlocks)
        {
            start.RegisterOperationBlockAction(OnBlock);
        }

        if (hasTrees)
        {
            start.RegisterSyntaxTreeAction(OnTree);
        }

        if (hasFiles)
        {
            start.RegisterAdditionalFileAction(OnFile);
        }
    }

    private void OnSymbol(SymbolAnalysisContext context)
    {
        if (PlaceOf(context.Symbol).SourceTree is { } tree && !architecture.IsExcluded(tree))
        {
            symbols[context.Symbol.Kind].Invoke(context, static failed => PlaceOf(failed.Symbol), static failed => failed.ReportDiagnostic);
        }
    }

    private void OnOperation(OperationAnalysisContext context)
    {
        if (!architecture.IsExcluded(context.Operation.Syntax.SyntaxTree))
        {
            operations[context.Operation.Kind].Invoke(context, static failed => failed.Operation.Syntax.GetLocation(), static failed => failed.ReportDiagnostic);
        }
    }

    private void OnNode(SyntaxNodeAnalysisContext context)
    {
        if (!architecture.IsExcluded(context.Node.SyntaxTree))
        {
            nodes[context.Node.Kind()].Invoke(context, static failed => failed.Node.GetLocation(), static failed => failed.ReportDiagnostic);
        }
    }

    private void OnBlock(OperationBlockAnalysisContext context)
    {
        if (!architecture.IsExcluded(context.OperationBlocks[0].Syntax.SyntaxTree))
        {
            blocks.Invoke(context, static failed => failed.OperationBlocks[0].Syntax.GetLocation(), static failed => failed.ReportDiagnostic);
        }
    }

    private void OnTree(SyntaxTreeAnalysisContext context)
    {
        if (!architecture.IsExcluded(context.Tree))
        {
            trees.Invoke(context, static failed => Location.Create(failed.Tree, default), static failed => failed.ReportDiagnostic);
        }
    }

    private void OnFile(AdditionalFileAnalysisContext context) =>
        files.Invoke(context, static failed => Location.Create(failed.AdditionalFile.Path, default, default), static failed => failed.ReportDiagnostic);

    private void Add<TKind, TContext>(
        Dictionary<TKind, Callbacks<TContext>> byKind, string rule, Action<TContext, Reporter> action, IEnumerable<TKind> kinds)
        where TKind : struct
    {
        foreach (var kind in kinds)
        {
            if (!byKind.TryGetValue(kind, out var callbacks))
            {
                byKind.Add(kind, callbacks = new Callbacks<TContext>(reporter));
            }

            callbacks.Add(rule, action);
        }
    }

    private static Location PlaceOf(ISymbol symbol) => symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
}
