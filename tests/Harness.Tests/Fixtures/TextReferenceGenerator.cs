using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Tells two texts apart by their objects instead of their content.</summary>
public sealed class TextReferenceGenerator : TextGenerator<int>
{
    protected override int Model(SourceText text, Compilation compilation) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(text);
}
