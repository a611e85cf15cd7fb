using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers;
using Tofa.Analyzers.Conventions.Usings;

namespace Tofa.CodeFixes.Conventions;

/// <summary>TOFA6011: orders the usings of a file, those of its namespaces too. The order within a group stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OrderUsingsFix))]
[Shared]
public sealed class OrderUsingsFix : CodeFixProvider
{
    private const string Title = "Order usings: System, packages, own";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UsingsOutOfOrder];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, _) => await OrderAsync(document, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await OrderAsync(context.Document, context.CancellationToken).ConfigureAwait(false) != context.Document)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, cancellationToken => OrderAsync(context.Document, cancellationToken), nameof(OrderUsingsFix)), context.Diagnostics);
        }
    }

    private static async Task<Document> OrderAsync(Document document, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var compilation = await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || compilation is null)
        {
            return document;
        }

        var ranks = UsingRanks.Of(compilation);
        var holders = root.DescendantNodesAndSelf(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(holder => OrderedUsings.CanChange(UsingLists.Of(holder), ranks))
            .ToList();
        return holders.Count == 0
            ? document
            : document.WithSyntaxRoot(root.ReplaceNodes(holders, (_, holder) => OrderedUsings.In(holder, ranks)));
    }
}
