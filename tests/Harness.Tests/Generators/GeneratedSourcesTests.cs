using System.Text;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Results;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.Generators;

public sealed class GeneratedSourcesTests
{
    [Fact]
    public Task Expected_source_passes() => Run(Test("Ape", ("Ape.g.cs", "class Ape { }\n")));

    [Fact]
    public Task Order_of_sources_does_not_matter()
    {
        var test = Test("Ape", ("Bee.g.cs", "class Bee { }\n"), ("Ape.g.cs", "class Ape { }\n"));
        test.TestState.AddAdditionalFile("/0/b.yaml", "Bee");
        return Run(test);
    }

    [Fact]
    public async Task Another_content_fails_with_a_diff()
    {
        var message = await Failing.MessageOf(() => Run(Test("Ape", ("Ape.g.cs", "class Bee { }\n"))));
        Assert.Contains("-class Bee { }", message, StringComparison.Ordinal);
        Assert.Contains("+class Ape { }", message, StringComparison.Ordinal);
        Assert.Contains("Context: Generated source", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_that_is_not_expected_fails_and_is_shown()
    {
        var message = await Failing.MessageOf(() => Run(Test("Ape")));
        Assert.Contains("Expected 0 generated sources, found 1", message, StringComparison.Ordinal);
        Assert.Contains("class Ape { }", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_that_is_not_written_fails()
    {
        var message = await Failing.MessageOf(() => Run(Test("Ape", ("Ape.g.cs", "class Ape { }\n"), ("Bee.g.cs", ""))));
        Assert.Contains("Expected 2 generated sources, found 1", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_encoding_fails()
    {
        var test = Test("Ape");
        test.TestState.GeneratedSources.Add((typeof(LineGenerator), "Ape.g.cs", SourceText.From("class Ape { }\n", Encoding.Unicode)));
        Assert.Contains("Expected the encoding 'utf-16', found 'utf-8'", await Failing.MessageOf(() => Run(test)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_checksum_algorithm_fails()
    {
        var test = Test("Ape");
        var text = SourceText.From("class Ape { }\n", Encoding.UTF8, SourceHashAlgorithm.Sha256);
        test.TestState.GeneratedSources.Add((typeof(LineGenerator), "Ape.g.cs", text));
        Assert.Contains("Expected the checksum algorithm 'Sha256'", await Failing.MessageOf(() => Run(test)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generated_source_that_does_not_compile_fails()
    {
        var message = await Failing.MessageOf(() => Run(Test("1", ("1.g.cs", "class 1 { }\n"))));
        Assert.Contains("CS1001", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Markup_in_a_generated_source_expects_a_diagnostic_there()
    {
        var test = Test("ape", ("ape.g.cs", "class {|HT0001:ape|} { }\n"));
        test.AdditionalAnalyzers.Add(new GeneratedLowerCaseTypeAnalyzer());
        return Run(test);
    }

    [Fact]
    public async Task Diagnostic_of_the_generator_that_is_not_expected_fails()
    {
        Assert.Contains("HT0100", await Failing.MessageOf(() => Run(Test(""))), StringComparison.Ordinal);
    }

    [Fact]
    public Task Diagnostic_of_the_generator_that_is_expected_passes()
    {
        var test = Test("");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("HT0100").WithMessage("File '/0/a.yaml' is empty"));
        return Run(test);
    }

    [Fact]
    public async Task Generator_that_throws_fails_with_its_exception()
    {
        var test = new CSharpSourceGeneratorTest<ThrowingGenerator, DefaultVerifier>();
        test.TestState.AddAdditionalFile("/0/a.yaml", "a");
        var message = await Failing.MessageOf(() => test.RunAsync(TestContext.Current.CancellationToken));
        Assert.Contains("ThrowingGenerator threw", message, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException: boom", message, StringComparison.Ordinal);
    }

    private static Task Run(CSharpSourceGeneratorTest<LineGenerator, DefaultVerifier> test) =>
        test.RunAsync(TestContext.Current.CancellationToken);

    private static CSharpSourceGeneratorTest<LineGenerator, DefaultVerifier> Test(string yaml, params (string Hint, string Text)[] generated)
    {
        var test = new CSharpSourceGeneratorTest<LineGenerator, DefaultVerifier>();
        test.TestState.AddAdditionalFile("/0/a.yaml", yaml);
        foreach (var (hint, text) in generated)
            test.TestState.GeneratedSources.Add((typeof(LineGenerator), hint, text));
        return test;
    }
}
