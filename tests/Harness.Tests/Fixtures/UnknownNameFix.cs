using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Fixes the compiler error of an unknown name by a zero.</summary>
public sealed class UnknownNameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0103"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var action = CodeAction.Create(
            "Zero",
            async cancellationToken =>
            {
                var text = await context.Document.GetTextAsync(cancellationToken);
                return context.Document.WithText(text.Replace(context.Span, "0"));
            },
            "Zero");
        context.RegisterCodeFix(action, context.Diagnostics);
        return Task.CompletedTask;
    }
}
