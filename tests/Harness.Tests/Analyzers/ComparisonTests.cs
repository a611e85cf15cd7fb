using Microsoft.CodeAnalysis;
using Tofa.Harness.Results;
using Tofa.Harness.Tests.Fixtures;
using Parts = Tofa.Harness.AnalyzerVerifier<Tofa.Harness.Tests.Fixtures.PartsAnalyzer>;
using Verify = Tofa.Harness.AnalyzerVerifier<Tofa.Harness.Tests.Fixtures.LowerCaseTypeAnalyzer>;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class ComparisonTests
{
    private const string Lower = "class lower { }";

    private static DiagnosticResult Expected => Verify.Diagnostic().WithSpan(1, 7, 1, 12).WithArguments("lower");

    [Fact]
    public Task Same_diagnostic_passes() => Verify.VerifyAnalyzerAsync(Lower, Expected);

    [Fact]
    public Task Another_severity_fails() =>
        FailsAsync("Expected the severity 'Error', found 'Warning'", Expected.WithSeverity(DiagnosticSeverity.Error));

    [Fact]
    public Task Another_severity_passes_when_it_is_not_compared() => Verify.VerifyAnalyzerAsync(
        Lower, Expected.WithSeverity(DiagnosticSeverity.Error).WithOptions(DiagnosticOptions.IgnoreSeverity));

    [Fact]
    public Task Another_argument_fails() => FailsAsync("Type 'upper' starts", Expected.WithArguments("upper"));

    [Fact]
    public Task Message_without_its_arguments_fails() =>
        FailsAsync("Type '{0}' starts with", Verify.Diagnostic().WithSpan(1, 7, 1, 12));

    [Fact]
    public Task Another_message_fails() => FailsAsync("found\n    Type 'lower' starts", Expected.WithMessage("Type"));

    [Fact]
    public Task Argument_of_an_expectation_by_id_is_compared() =>
        FailsAsync("Expected the arguments [upper], found [lower]", ById.WithSpan(1, 7, 1, 12).WithArguments("upper"));

    [Fact]
    public Task Expectation_by_id_does_not_compare_the_message() => Verify.VerifyAnalyzerAsync(Lower, ById.WithSpan(1, 7, 1, 12));

    [Fact]
    public Task Another_start_fails() => FailsAsync("Expected the location /0/Test0.cs(1,6)", ById.WithLocation(1, 6));

    [Fact]
    public Task End_is_not_compared_with_a_start_only() => Verify.VerifyAnalyzerAsync(Lower, ById.WithLocation(1, 7));

    [Fact]
    public Task Another_path_fails() => FailsAsync("Expected the location /0/Test1.cs(1,7)", ById.WithLocation("/0/Test1.cs", 1, 7));

    [Fact]
    public Task Expected_location_missing_fails() => FailsAsync("Expected no location", ById);

    [Fact]
    public Task Diagnostic_without_location_passes() => AnalyzerVerifier<NoLocationAnalyzer>.VerifyAnalyzerAsync(
        "class A { }", new DiagnosticResult("HT0016", DiagnosticSeverity.Warning).WithArguments("A").WithNoLocation());

    [Fact]
    public async Task Location_of_a_diagnostic_without_location_fails() => await Failing.MessageOf(() =>
        AnalyzerVerifier<NoLocationAnalyzer>.VerifyAnalyzerAsync("class {|HT0016:A|} { }"));

    [Fact]
    public async Task Diagnostic_that_is_reported_twice_fails()
    {
        var message = await Failing.MessageOf(() => AnalyzerVerifier<TwiceAnalyzer>.VerifyAnalyzerAsync("class [|A|] { }"));
        Assert.Contains("expected \"1\" actual \"2\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Order_of_expectations_does_not_matter() =>
        Verify.VerifyAnalyzerAsync("class a { } class b { }", Type(1, 19, "b"), Type(1, 7, "a"));

    [Fact]
    public Task Additional_location_passes() => Parts.VerifyAnalyzerAsync(
        "partial class {|#0:A|} { } partial class {|#1:A|} { }", Parts.Diagnostic().WithLocation(0).WithLocation(1));

    [Fact]
    public Task Additional_location_elsewhere_fails() => PartsFailAsync(
        "Expected the additional location", "partial class {|#0:A|} { } {|#1:partial|} class A { }", Parts.Diagnostic().WithLocation(0).WithLocation(1));

    [Fact]
    public Task Additional_location_missing_fails() => PartsFailAsync(
        "Expected 0 additional locations, found 1", "partial class {|#0:A|} { } partial class A { }", Parts.Diagnostic().WithLocation(0));

    [Fact]
    public Task Markup_does_not_compare_additional_locations() =>
        Parts.VerifyAnalyzerAsync("partial class [|A|] { } partial class A { }");

    [Fact]
    public Task Location_of_unnecessary_code_passes() => Parts.VerifyAnalyzerAsync(ThreeParts, Faded(0, 2));

    [Fact]
    public Task Location_of_other_unnecessary_code_fails() =>
        PartsFailAsync("Expected the additional locations [0] to be unnecessary code, found [1]", ThreeParts, Faded(0, 1));

    private const string ThreeParts = "partial class {|#0:A|} { } partial class {|#1:A|} { } partial class {|#2:A|} { }";

    private static DiagnosticResult ById => new(LowerCaseTypeAnalyzer.Id, DiagnosticSeverity.Warning);

    private static DiagnosticResult Type(int line, int column, string name) =>
        Verify.Diagnostic().WithLocation(line, column).WithArguments(name);

    private static DiagnosticResult Faded(int main, int unnecessary) => Enumerable.Range(main + 1, 2).Aggregate(
        Parts.Diagnostic().WithLocation(main),
        (result, key) => result.WithLocation(
            key, key == unnecessary ? DiagnosticLocationOptions.UnnecessaryCode : DiagnosticLocationOptions.None));

    private static async Task FailsAsync(string reason, DiagnosticResult expected) =>
        Assert.Contains(reason, await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync(Lower, expected)), StringComparison.Ordinal);

    private static async Task PartsFailAsync(string reason, string source, DiagnosticResult expected) =>
        Assert.Contains(reason, await Failing.MessageOf(() => Parts.VerifyAnalyzerAsync(source, expected)), StringComparison.Ordinal);
}
