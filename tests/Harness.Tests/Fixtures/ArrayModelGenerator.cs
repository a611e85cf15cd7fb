using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Keeps an array, which is never equal to another one.</summary>
public sealed class ArrayModelGenerator : TextGenerator<string[]>
{
    protected override string[] Model(SourceText text, Compilation compilation) => text.ToString().Split('\n');
}
