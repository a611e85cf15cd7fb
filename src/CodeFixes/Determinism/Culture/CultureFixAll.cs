using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.CodeFixes.Determinism.Culture;

/// <summary>Edits a document as a whole, so that two values of one interpolated string wrap it once.</summary>
internal sealed class CultureFixAll : DocumentBasedFixAllProvider
{
    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        Enum.TryParse<CultureEditKind>(fixAllContext.CodeActionEquivalenceKey, out var kind)
            ? await CultureFix.ApplyAsync(
                document, diagnostics.Select(static diagnostic => diagnostic.Location.SourceSpan), kind, fixAllContext.CancellationToken).ConfigureAwait(false)
            : null;
}
