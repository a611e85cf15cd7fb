using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers;

namespace Tofa.CodeFixes.InlineJson;

/// <summary>
/// TOFA2002: a literal that is parsed on the spot into a plain type becomes the creation of that type. Other literals stay: whoever takes the text may
/// depend on each of its bytes, and a file needs a project that embeds it and code that reads it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BuildInsteadOfParseFix))]
[Shared]
public sealed class BuildInsteadOfParseFix : CodeFixProvider
{
    internal const string Title = "Create the value instead of parsing its JSON";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.JsonLiteral];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || CallAround(root.FindToken(context.Span.Start).Parent) is not { } call)
        {
            return;
        }

        if (Replacement(call, model, cancellationToken) is { } replacement)
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(document.WithText(text.WithChanges(new TextChange(call.Span, replacement)))), nameof(BuildInsteadOfParseFix)),
                context.Diagnostics);
        }
    }

    // The literal, or the concatenation around it, is the only argument.
    private static InvocationExpressionSyntax? CallAround(SyntaxNode? literal)
    {
        var whole = literal;
        while (whole?.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            whole = whole.Parent;
        }

        return whole?.Parent is ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } } ? call : null;
    }

    private static string? Replacement(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol
            {
                Name: "Deserialize",
                TypeArguments: { Length: 1 } arguments,
                ContainingType: { Name: "JsonSerializer", ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } } },
            }
            || arguments[0] is not INamedTypeSymbol type
            || model.GetConstantValue(call.ArgumentList.Arguments[0].Expression, cancellationToken) is not { HasValue: true, Value: string json })
        {
            return null;
        }

        return FlatObject.Read(json) is { } members ? new TypedCreation(type).Of(members, type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, call.SpanStart)) : null;
    }
}
