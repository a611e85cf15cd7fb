using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers;
using Tofa.Analyzers.Outcomes;

namespace Tofa.CodeFixes.Outcomes;

/// <summary>TOFA3005: names the cases that a catch-all takes, beside it, so that nothing changes but what the next case will do. What to do without a catch-all no fix can know.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameTheCasesFix))]
[Shared]
public sealed class NameTheCasesFix : CodeFixProvider
{
    internal const string Title = "Name the cases that the catch-all takes";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnhandledOutcome];

    /// <summary>Each switch is changed by itself; of two where one holds the other, one is left for the next time.</summary>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not { } syntax || model is null || LanguageOf(syntax) < LanguageVersion.CSharp9)
        {
            return;
        }

        var missing = OutcomeSwitch.LeftToCatchAllOf(syntax, model, document.Project.AnalyzerOptions, cancellationToken);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (!missing.IsEmpty
            && model.GetTypeInfo(ValueOf(syntax)!, cancellationToken).Type is INamedTypeSymbol type
            && CaseNames.Pattern(missing, type, model, syntax.SpanStart) is { } pattern
            && NamedCases.In(syntax, pattern, text) is { } change)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(document.WithText(text.WithChanges(change))), nameof(NameTheCasesFix)), context.Diagnostics);
        }
    }

    // Before C# 9 there is no "or" between patterns.
    private static LanguageVersion LanguageOf(SyntaxNode syntax) => ((CSharpParseOptions)syntax.SyntaxTree.Options).LanguageVersion;

    private static ExpressionSyntax? ValueOf(SyntaxNode syntax) => syntax switch
    {
        SwitchExpressionSyntax expression => expression.GoverningExpression,
        SwitchStatementSyntax statement => statement.Expression,
        _ => null,
    };
}
