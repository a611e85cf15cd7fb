using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Harness.Tests.Fixtures;

namespace Tofa.Harness.Tests.CodeFixes;

public sealed class NoFixTests
{
    [Fact]
    public Task Same_code_passes_when_no_fix_is_offered() => Run<NothingOfferedFix>("class [|a|] { }", "class [|a|] { }");

    [Fact]
    public Task Same_code_without_markup_passes_when_no_fix_is_offered() => Run<NothingOfferedFix>("class [|a|] { }", "class a { }");

    [Fact]
    public async Task Same_code_fails_when_a_fix_is_offered()
    {
        var message = await Failing.MessageOf(() => Run<UpperCaseFix>("class [|a|] { }", "class [|a|] { }"));
        Assert.Contains("Expected no code fix to be offered, found 'Rename'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_code_fails_when_a_fix_without_effect_is_offered()
    {
        var message = await Failing.MessageOf(() => Run<NoChangeFix>("class [|a|] { }", "class [|a|] { }"));
        Assert.Contains("Expected no code fix to be offered", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_code_fails_when_no_fix_is_offered()
    {
        var message = await Failing.MessageOf(() => Run<NothingOfferedFix>("class [|a|] { }", "class A { }"));
        Assert.Contains("Context: Iterative code fix application", message, StringComparison.Ordinal);
    }

    private static Task Run<TFix>(string source, string fixedSource)
        where TFix : CodeFixProvider, new() =>
        CodeFixVerifier<LowerCaseTypeAnalyzer, TFix>.VerifyCodeFixAsync(source, fixedSource);
}
