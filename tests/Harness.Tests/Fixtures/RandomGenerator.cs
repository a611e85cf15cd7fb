using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Writes something else each time.</summary>
public sealed class RandomGenerator : TextGenerator<string>
{
    protected override string Model(SourceText text, Compilation compilation) => text.ToString();

    protected override string Write(string model) => $"// {Guid.NewGuid()}\n";
}
