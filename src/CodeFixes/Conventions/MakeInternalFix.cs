using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers;

namespace Tofa.CodeFixes.Conventions;

/// <summary>TOFA6012: makes a public type internal, where everything that uses it in the solution still compiles.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeInternalFix))]
[Shared]
public sealed class MakeInternalFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.PublicInInternal];

    /// <summary>A type that may be internal may be so whatever becomes of the others.</summary>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not MemberDeclarationSyntax declaration
            || model?.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol { DeclaringSyntaxReferences.Length: 1 } type
            || await Exposure.IsNeededAsync(type, context.Document.Project, context.CancellationToken).ConfigureAwait(false))
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create("Make internal", _ => Task.FromResult(context.Document.WithSyntaxRoot(WithInternal(root, declaration))), nameof(MakeInternalFix)),
            context.Diagnostics);
    }

    private static SyntaxNode WithInternal(SyntaxNode root, MemberDeclarationSyntax declaration)
    {
        var old = declaration.Modifiers.First(static modifier => modifier.IsKind(SyntaxKind.PublicKeyword));
        return root.ReplaceToken(old, SyntaxFactory.Token(SyntaxKind.InternalKeyword).WithTriviaFrom(old));
    }
}
