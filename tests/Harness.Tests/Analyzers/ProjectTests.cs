using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Tofa.Harness.Diagnostics;
using Tofa.Harness.References;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class ProjectTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Unsafe_code_of_the_newest_framework_compiles_by_default() =>
        Test("using System.Threading; unsafe class A { int* p; Lock l; }").RunAsync(Cancellation);

    [Fact]
    public async Task Older_language_version_refuses_newer_syntax()
    {
        var test = Test("class A(int a) { int A1 => a; }");
        test.LanguageVersion = LanguageVersion.CSharp8;
        await Failing.MessageOf(() => test.RunAsync(Cancellation));
    }

    [Fact]
    public async Task Empty_references_know_no_type()
    {
        var test = Test("class A { }");
        test.ReferenceAssemblies = ReferenceAssemblies.Empty;
        Assert.Contains("CS0518", await Failing.MessageOf(() => test.RunAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public Task Reference_to_a_loaded_assembly_is_usable()
    {
        var test = Test("class A { Xunit.FactAttribute f; }");
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public Task Application_needs_an_entry_point()
    {
        var test = Test("class A { }");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.ExpectedDiagnostics.Add(Harness.Results.DiagnosticResult.CompilerError("CS5001"));
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public Task Projects_reference_each_other_and_are_all_analyzed()
    {
        var test = Test("class A : B { }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("public class B { class [|lower|] { } }");
        test.TestState.AdditionalProjectReferences.Add("Other");
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public async Task Project_that_is_not_referenced_is_unknown()
    {
        var test = Test("class A : B { }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("public class B { }");
        await Failing.MessageOf(() => test.RunAsync(Cancellation));
    }

    [Fact]
    public Task Nullable_context_is_set() => new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier>
    {
        TestCode = "class A { string S() => {|CS8603:null|}; }",
        NullableContextOptions = NullableContextOptions.Enable,
        CompilerDiagnostics = CompilerDiagnostics.Warnings,
    }.RunAsync(Cancellation);

    [Fact]
    public Task Solution_is_transformed()
    {
        var test = Test("class {|CS0246:B|}");
        test.TestState.MarkupHandling = Harness.Markup.MarkupMode.Ignore;
        test.SolutionTransforms.Add((solution, id) =>
            solution.WithDocumentText(solution.GetProject(id)!.DocumentIds[0], Microsoft.CodeAnalysis.Text.SourceText.From("class A { }")));
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public async Task Options_are_transformed_before_the_solution()
    {
        var test = Test("class A { }");
        var seen = false;
        test.OptionsTransforms.Add(options => options.WithChangedOption(FormattingOptions.UseTabs, LanguageNames.CSharp, true));
        test.SolutionTransforms.Add((solution, _) =>
        {
            seen = solution.Options.GetOption(FormattingOptions.UseTabs, LanguageNames.CSharp);
            return solution;
        });
        await test.RunAsync(Cancellation);
        Assert.True(seen);
    }

    [Fact]
    public Task Included_documentation_is_found()
    {
        var test = Test("/// <include file=\"a.xml\" path=\"a\"/>\npublic class A { }");
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        test.XmlReferences.Add("a.xml", "<a><summary>A</summary></a>");
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public async Task Test_without_any_file_fails() =>
        await Failing.MessageOf(() => new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier>().RunAsync(Cancellation));

    private static CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier> Test(string source) => new() { TestCode = source };
}
