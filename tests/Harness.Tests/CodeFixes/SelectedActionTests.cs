using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.CodeFixes;

/// <summary>Two actions nested in one.</summary>
public sealed class SelectedActionTests
{
    [Theory]
    [InlineData(null, null, "Lower")]
    [InlineData(0, null, "Lower")]
    [InlineData(1, null, "Xlower")]
    [InlineData(null, "prefix", "Xlower")]
    [InlineData(1, "prefix", "Xlower")]
    public Task Selected_action_is_applied(int? index, string? key, string name) => Test(index, key, name).RunAsync(Cancellation);

    [Fact]
    public async Task Index_and_key_that_disagree_fail()
    {
        var message = await Failing.MessageOf(() => Test(0, "prefix", "Xlower").RunAsync(Cancellation));
        Assert.Contains("CodeActionIndex 0 and CodeActionEquivalenceKey 'prefix' mean different actions", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(null, "suffix")]
    public async Task Action_that_is_not_offered_fails(int? index, string? key)
    {
        var message = await Failing.MessageOf(() => Test(index, key, "Lower").RunAsync(Cancellation));
        Assert.Contains("Expected '1' iterations but found '0' iterations.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_the_action_may_fail()
    {
        var test = Test(null, null, "Lower");
        test.CodeActionVerifier = (action, verifier) => verifier.Equal("Change", action.Title);
        Assert.Contains("Expected 'Change', found 'upper'", await Failing.MessageOf(() => test.RunAsync(Cancellation)), StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static CSharpCodeFixTest<LowerCaseTypeAnalyzer, NestedFix, DefaultVerifier> Test(int? index, string? key, string name) => new()
    {
        TestCode = "class [|lower|] { }",
        FixedCode = $"class {name} {{ }}",
        CodeActionIndex = index,
        CodeActionEquivalenceKey = key,
    };
}
