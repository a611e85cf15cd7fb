using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Harness.CodeFixes;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.CodeFixes;

public sealed class ValidationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tree_that_no_text_is_parsed_to_fails()
    {
        var message = await Failing.MessageOf(() => Test<WrongTreeFix>("class {|CS1513:|}Two {|CS1514:Words|} { }").RunAsync(Cancellation));
        Assert.Contains("The code fix made a tree that its text is not parsed to", message, StringComparison.Ordinal);
        Assert.Contains("IdentifierToken Two Words", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tree_is_not_compared_when_validation_is_off()
    {
        var test = Test<WrongTreeFix>("class Two Words { }");
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Context: Diagnostics of fixed state", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Trivia_are_compared_in_full_validation()
    {
        var test = Test<UpperCaseFix>("class Lower { }");
        test.CodeActionValidationMode = CodeActionValidationMode.Full;
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public async Task Action_without_a_change_of_the_solution_fails()
    {
        var message = await Failing.MessageOf(() => Test<NoOperationFix>("class Lower { }").RunAsync(Cancellation));
        Assert.Contains("Expected the action 'Nothing' to have one ApplyChangesOperation, found 0", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Added_document_is_compared_with_its_folder()
    {
        var test = Test<AddDocumentFix>("class Upper { }");
        test.FixedState.Sources.Add(("/0/Folder/New.cs", "class New { }\n"));
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public async Task Fix_all_provider_that_loses_part_of_the_fix_fails()
    {
        // Roslyn's batch fixer merges changed documents and drops added ones.
        var test = Test<AddDocumentFix>("class Upper { }");
        test.FixedState.Sources.Add(("/0/Folder/New.cs", "class New { }\n"));
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Context: Fix all in Document", message, StringComparison.Ordinal);
        Assert.Contains("Expected the sources [Test0.cs, Folder/New.cs], found [Test0.cs]", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Added_document_in_another_folder_fails()
    {
        var test = Test<AddDocumentFix>("class Upper { }");
        test.FixedState.Sources.Add(("/0/New.cs", "class New { }\n"));
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Expected the sources [Test0.cs, New.cs], found [Test0.cs, Folder/New.cs]", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Added_document_that_is_not_expected_fails()
    {
        var message = await Failing.MessageOf(() => Test<AddDocumentFix>("class Upper { }").RunAsync(Cancellation));
        Assert.Contains("found [Test0.cs, Folder/New.cs]", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_of_a_diagnostic_that_no_editor_shows_fails()
    {
        var test = EndTest();
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("only found at the end of a compilation", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Fix_of_a_diagnostic_that_no_editor_shows_passes_when_the_check_is_skipped()
    {
        var test = EndTest();
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public Task Compiler_error_that_the_fix_handles_is_fixed()
    {
        var test = new CSharpCodeFixTest<EmptyDiagnosticAnalyzer, UnknownNameFix, DefaultVerifier>
        {
            TestCode = "class C { int a = {|CS0103:x|}; }",
            FixedCode = "class C { int a = 0; }",
        };
        return test.RunAsync(Cancellation);
    }

    private static CSharpCodeFixTest<CompilationEndAnalyzer, UpperCaseFix, DefaultVerifier> EndTest() =>
        new() { TestCode = "class [|lower|] { }", FixedCode = "class Lower { }" };

    private static CSharpCodeFixTest<LowerCaseTypeAnalyzer, TFix, DefaultVerifier> Test<TFix>(string fixedCode)
        where TFix : CodeFixProvider, new() => new() { TestCode = "class [|lower|] { }", FixedCode = fixedCode };
}
