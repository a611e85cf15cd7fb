using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Writes <c>good</c> in the place of the value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class YamlValueFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [YamlValueAnalyzer.Id];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var action = CodeAction.Create(
            "Improve",
            async cancellationToken =>
            {
                var text = await context.TextDocument.GetTextAsync(cancellationToken);
                return context.TextDocument.Project.Solution.WithAdditionalDocumentText(
                    context.TextDocument.Id, text.Replace(context.Span, "good"));
            },
            "Improve");
        context.RegisterCodeFix(action, context.Diagnostics);
        return Task.CompletedTask;
    }
}
