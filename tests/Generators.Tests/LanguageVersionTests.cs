using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

public sealed class LanguageVersionTests
{
    public static MatrixTheoryData<LanguageVersion, NullableContextOptions> Settings { get; } = new(
        [LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.Latest, LanguageVersion.Preview],
        [NullableContextOptions.Disable, NullableContextOptions.Annotations, NullableContextOptions.Enable]);

    [Theory]
    [MemberData(nameof(Settings))]
    public void Generated_code_compiles_in_every_version_from_9_with_nullable_on_and_off(LanguageVersion version, NullableContextOptions nullable)
    {
        var outcome = new GeneratorSession(version).Run(Samples.ThreeTypes with { CSharp = "internal static class User { }" });
        var options = ((CSharpCompilationOptions)outcome.Compilation.Options).WithNullableContextOptions(nullable);

        Assert.Empty(outcome.Compilation.WithOptions(options).GetDiagnostics(TestContext.Current.CancellationToken));
    }
}
