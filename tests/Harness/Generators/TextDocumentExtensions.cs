using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Generators;

/// <summary>Reads the text of a document that is in memory, as all of a test are.</summary>
internal static class TextDocumentExtensions
{
    internal static SourceText GetTextSynchronously(this TextDocument document) =>
        document.TryGetText(out var text)
            ? text
            : document.GetTextAsync(CancellationToken.None).GetAwaiter().GetResult();
}
