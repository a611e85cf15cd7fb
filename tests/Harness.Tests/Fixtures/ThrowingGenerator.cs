using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

public sealed class ThrowingGenerator : TextGenerator<int>
{
    protected override int Model(SourceText text, Compilation compilation) => throw new InvalidOperationException("boom");
}
