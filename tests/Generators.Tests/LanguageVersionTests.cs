using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

public sealed class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void Generated_code_compiles_in_every_version_from_9(LanguageVersion version)
    {
        var outcome = new GeneratorSession(version).Run(Samples.ThreeTypes with { CSharp = "internal static class User { }" });

        Assert.Equal(3, outcome.Load().Pipeline.Tasks.Count);
    }
}
