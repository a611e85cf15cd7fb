using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Depends on the number of C# files, so that any C# edit changes its model.</summary>
public sealed class CompilationModelGenerator : TextGenerator<int>
{
    protected override int Model(SourceText text, Compilation compilation) => compilation.SyntaxTrees.Count();
}
