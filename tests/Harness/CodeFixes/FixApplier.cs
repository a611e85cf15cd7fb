using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.CodeFixes;

/// <summary>Carries out a code action as an editor does, then goes on from the text alone.</summary>
internal sealed class FixApplier(CodeActionValidationMode mode)
{
    /// <summary>The project after the action; the same object when the action changed no text.</summary>
    internal async Task<Project> ApplyAsync(Project project, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changes = operations.OfType<ApplyChangesOperation>().ToImmutableArray();
        verifier.Equal(
            1, changes.Length, $"Expected the action '{action.Title}' to have one {nameof(ApplyChangesOperation)}, found {changes.Length}");
        var changed = changes[0].ChangedSolution;
        foreach (var documentId in ChangedDocuments(project.Solution, changed))
        {
            var document = await CleanUpAsync(changed.GetDocument(documentId)!, cancellationToken).ConfigureAwait(false);
            await SyntaxStructure.VerifyReparsedAsync(document, mode, verifier, cancellationToken).ConfigureAwait(false);
            changed = await ReparseAsync(document, cancellationToken).ConfigureAwait(false);
        }

        return await HasChangesAsync(project.Solution, changed, cancellationToken).ConfigureAwait(false)
            ? changed.GetProject(project.Id)!
            : project;
    }

    private static ImmutableArray<DocumentId> ChangedDocuments(Solution before, Solution after) =>
        [.. after.GetChanges(before).GetProjectChanges().SelectMany(change => change.GetChangedDocuments().Concat(change.GetAddedDocuments()))];

    private static async Task<Document> CleanUpAsync(Document document, CancellationToken cancellationToken)
    {
        var reduced = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await Formatter.FormatAsync(reduced, Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Solution> ReparseAsync(Document document, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var copy = SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm);
        return document.Project.Solution.WithDocumentText(document.Id, copy);
    }

    private static async Task<bool> HasChangesAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        var changes = after.GetChanges(before).GetProjectChanges().ToImmutableArray();
        if (changes.Any(change =>
            change.GetAddedDocuments().Any() || change.GetRemovedDocuments().Any()
            || change.GetAddedAdditionalDocuments().Any() || change.GetRemovedAdditionalDocuments().Any()
            || change.GetAddedAnalyzerConfigDocuments().Any() || change.GetRemovedAnalyzerConfigDocuments().Any()))
            return true;
        var changed = changes.SelectMany(change =>
            change.GetChangedDocuments().Concat(change.GetChangedAdditionalDocuments()).Concat(change.GetChangedAnalyzerConfigDocuments()));
        foreach (var documentId in changed)
        {
            if (await IsChangedAsync(before, after, documentId, cancellationToken).ConfigureAwait(false))
                return true;
        }

        return false;
    }

    private static async Task<bool> IsChangedAsync(Solution before, Solution after, DocumentId id, CancellationToken cancellationToken)
    {
        var (old, now) = (Find(before, id), Find(after, id));
        var oldText = await old.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var newText = await now.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return old.Name != now.Name || !old.Folders.SequenceEqual(now.Folders) || !oldText.ContentEquals(newText);
    }

    private static TextDocument Find(Solution solution, DocumentId id) =>
        solution.GetDocument(id) ?? solution.GetAdditionalDocument(id) ?? (TextDocument)solution.GetAnalyzerConfigDocument(id)!;
}
