using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;
using Verify = Tofa.Harness.CodeFixVerifier<Tofa.Harness.Tests.Fixtures.LowerCaseTypeAnalyzer, Tofa.Harness.Tests.Fixtures.UpperCaseFix>;

namespace Tofa.Harness.Tests.CodeFixes;

public sealed class FixedStateTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Expected_code_passes() => Verify.VerifyCodeFixAsync("class [|lower|] { }", "class Lower { }");

    [Fact]
    public Task Several_diagnostics_are_fixed_one_by_one_and_at_once() =>
        Verify.VerifyCodeFixAsync("class [|a|] { class [|b|] { } }\nclass [|c|] { }", "class A { class B { } }\nclass C { }");

    [Fact]
    public async Task Another_code_fails_with_a_diff()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyCodeFixAsync("class [|lower|] { }", "class LOWER { }"));
        Assert.Contains("Context: Iterative code fix application", message, StringComparison.Ordinal);
        Assert.Contains("-class LOWER { }", message, StringComparison.Ordinal);
        Assert.Contains("+class Lower { }", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_line_end_fails_and_is_visible()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyCodeFixAsync("class [|a|] { }\r\n", "class A { }\n"));
        Assert.Contains("+class A { }<CR>", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostic_that_is_not_expected_before_the_fix_fails()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyCodeFixAsync("class lower { }", "class Lower { }"));
        Assert.Contains("Context: Diagnostics of test state", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compiler_error_that_is_left_by_the_fix_fails()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyCodeFixAsync("class [|a|] { } class A { }", "class A { } class A { }"));
        Assert.Contains("Context: Diagnostics of fixed state", message, StringComparison.Ordinal);
        Assert.Contains("CS0101", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Compiler_error_that_is_left_by_the_fix_and_marked_passes() =>
        Verify.VerifyCodeFixAsync("class [|a|] { } class A { }", "class A { } class {|CS0101:A|} { }");

    [Fact]
    public Task Other_files_stay_as_they_are()
    {
        var test = Test("class [|a|] { }", "class A { }");
        test.TestState.AddAdditionalFile("/0/a.yaml", "a");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true"));
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public async Task Other_file_that_ought_to_change_but_does_not_fails()
    {
        var test = Test("class [|a|] { }", "class A { }");
        test.TestState.AddAdditionalFile("/0/a.yaml", "a");
        test.FixedState.AdditionalFiles.Add(("/0/a.yaml", "b"));
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Context: Content of additional file '/0/a.yaml'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_that_is_missing_after_the_fix_fails()
    {
        var test = Test("class [|a|] { }", "class A { }");
        test.FixedState.Sources.Add("class B { }");
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Expected the sources [Test0.cs, Test1.cs], found [Test0.cs]", message, StringComparison.Ordinal);
    }

    private static CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier> Test(string source, string fixedSource) =>
        new() { TestCode = source, FixedCode = fixedSource };
}
