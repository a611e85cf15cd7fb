using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Generators.Tests.Support;

/// <summary>An additional file without a disk.</summary>
internal sealed class InMemoryText(string path, Func<string> text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text());
}
