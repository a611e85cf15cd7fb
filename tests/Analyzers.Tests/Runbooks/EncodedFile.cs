using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Tests.Runbooks;

/// <summary>A runbook as the compiler decoded it.</summary>
internal sealed class EncodedFile(SourceText text) : AdditionalText
{
    public override string Path => RunbookVerifier.Folder + "runbook.yaml";

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
