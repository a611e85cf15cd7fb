using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>A fix of <see cref="LowerCaseTypeAnalyzer"/> that puts another token in the place of the name.</summary>
public abstract class TypeNameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [LowerCaseTypeAnalyzer.Id, "HT0004"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var action in Actions(context))
            context.RegisterCodeFix(action, context.Diagnostics);
        return Task.CompletedTask;
    }

    protected virtual IEnumerable<CodeAction> Actions(CodeFixContext context) => [Replace(context, "Rename", NewName)];

    protected virtual string NewName(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    protected static CodeAction Replace(CodeFixContext context, string key, Func<string, string> newName) => CodeAction.Create(
        key,
        async cancellationToken =>
        {
            var root = (await context.Document.GetSyntaxRootAsync(cancellationToken))!;
            var name = root.FindToken(context.Span.Start);
            var replacement = SyntaxFactory.Identifier(name.LeadingTrivia, newName(name.Text), name.TrailingTrivia);
            return context.Document.WithSyntaxRoot(root.ReplaceToken(name, replacement));
        },
        key);
}
