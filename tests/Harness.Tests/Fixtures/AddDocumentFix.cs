using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Renames the type and adds a file.</summary>
public sealed class AddDocumentFix : TypeNameFix
{
    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) =>
    [
        CodeAction.Create(
            "Move",
            async cancellationToken =>
            {
                var text = await context.Document.GetTextAsync(cancellationToken);
                var changed = context.Document.WithText(text.Replace(context.Span, "Upper"));
                return changed.Project.AddDocument("New.cs", "class New { }\n", ["Folder"]).Project.Solution;
            },
            "Move"),
    ];
}
