using Tofa.Harness.Diagnostics;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class CompilerDiagnosticsTests
{
    [Fact]
    public async Task Error_that_is_not_expected_fails()
    {
        var message = await Failing.MessageOf(() => Run("class A { X x; }"));
        Assert.Contains("DiagnosticResult.CompilerError(\"CS0246\").WithSpan(1, 11, 1, 12).WithArguments(\"X\")", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_that_is_expected_but_missing_fails() => await Failing.MessageOf(() => Run("class A { {|CS0246:A|} x; }"));

    [Fact]
    public Task Warning_does_not_count_by_default() => Run("class A { int x; }");

    [Fact]
    public async Task Warning_counts_when_asked() =>
        Assert.Contains("CS0169", await Failing.MessageOf(() => Run("class A { int x; }", CompilerDiagnostics.Warnings)), StringComparison.Ordinal);

    [Fact]
    public Task Error_does_not_count_when_asked() => Run("class A { X x; }", CompilerDiagnostics.None);

    [Fact]
    public async Task Hidden_diagnostic_counts_when_asked() =>
        Assert.Contains("CS8019", await Failing.MessageOf(() => Run("using System;", CompilerDiagnostics.All)), StringComparison.Ordinal);

    [Fact]
    public Task Hidden_diagnostic_does_not_count_among_suggestions() => Run("using System;", CompilerDiagnostics.Suggestions);

    private static Task Run(string source, CompilerDiagnostics level = CompilerDiagnostics.Errors) =>
        new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier> { TestCode = source, CompilerDiagnostics = level }
            .RunAsync(TestContext.Current.CancellationToken);
}
