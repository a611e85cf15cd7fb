using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;
using Tofa.Analyzers;

namespace Tofa.CodeFixes.Conventions;

/// <summary>TOFA6009: gives a flow or a port the name that the layout promises, everywhere. One at a time, since two renames of one file would collide.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FitLayoutFix))]
[Shared]
public sealed class FitLayoutFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NameOutsideLayout];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not TypeDeclarationSyntax declaration || model?.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol type)
        {
            return;
        }

        var name = type.TypeKind == TypeKind.Interface ? "I" + type.Name : type.Name + "Flow";
        if (type.ContainingNamespace.GetTypeMembers(name).IsEmpty)
        {
            var solution = context.Document.Project.Solution;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Rename to '{name}'",
                    cancellationToken => Renamer.RenameSymbolAsync(solution, type, default(SymbolRenameOptions), name, cancellationToken),
                    nameof(FitLayoutFix)),
                context.Diagnostics);
        }
    }
}
