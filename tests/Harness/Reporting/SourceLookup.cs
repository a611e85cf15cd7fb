using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Reporting;

/// <summary>The text of every file a diagnostic may point to, by path.</summary>
internal sealed class SourceLookup
{
    private readonly ImmutableDictionary<string, SourceText> texts;

    private SourceLookup(ImmutableDictionary<string, SourceText> texts) => this.texts = texts;

    internal static async Task<SourceLookup> OfAsync(Project project, IEnumerable<SyntaxTree> generated, CancellationToken cancellationToken)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        var documents = project.Solution.Projects.SelectMany(each =>
            each.Documents.Cast<TextDocument>().Concat(each.AdditionalDocuments).Concat(each.AnalyzerConfigDocuments));
        foreach (var document in documents)
            texts[document.FilePath ?? document.Name] = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        foreach (var tree in generated)
            texts[tree.FilePath] = await tree.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new SourceLookup(texts.ToImmutable());
    }

    internal SourceText? Find(string path) => texts.GetValueOrDefault(path);
}
