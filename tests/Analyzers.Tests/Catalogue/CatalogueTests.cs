using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Runbooks;
using Tofa.Analyzers.Tests.Architecture;
using Tofa.Analyzers.Tests.Hosting;
using Tofa.Analyzers.Tests.Runbooks;
using Tofa.Generators;
using Tofa.Harness;
using Tofa.Harness.Checks;
using Tofa.Harness.Results;
using Tofa.Harness.Verifiers;
using Tofa.Support;

namespace Tofa.Analyzers.Tests.Catalogue;

/// <summary>Every diagnostic there is, each with a bad file, the exact place in it and the exact message.</summary>
public sealed class CatalogueTests
{
    // Only the generator knows its descriptor.
    private const string GeneratorFailed = "TOFA9001";

    public static TheoryData<string> Ids => [.. CatalogueCase.Ids];

    private static IEnumerable<DiagnosticDescriptor> Rules =>
        new DiagnosticAnalyzer[] { new ArchitectureAnalyzer(), new RunbookAnalyzer() }.SelectMany(analyzer => analyzer.SupportedDiagnostics);

    private static IEnumerable<string> Known => Rules.Select(rule => rule.Id).Append(GeneratorFailed).Distinct().Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Bad_file_is_told_once_at_its_place_with_its_message(string id)
    {
        var row = CatalogueCase.Read(id);
        var expected = Rules.FirstOrDefault(rule => rule.Id == id) is { } rule ? new DiagnosticResult(rule) : new DiagnosticResult(GeneratorFailed, DiagnosticSeverity.Error);
        return CatalogueProject.VerifyAsync(TestOf(row), row, expected);
    }

    [Fact]
    public void Every_diagnostic_has_a_row() => Assert.Equal(Known, CatalogueCase.Ids);

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_line_in_the_index() => Assert.All(Known, id =>
    {
        Assert.StartsWith($"# {id}: ", RepositoryRoot.Read($"docs/rules/{id}.md"), StringComparison.Ordinal);
        Assert.Contains($"[{id}]({id}.md)", RepositoryRoot.Read("docs/rules/README.md"), StringComparison.Ordinal);
    });

    private static AnalyzerTest<DefaultVerifier> TestOf(CatalogueCase row) => row.Id switch
    {
        GeneratorFailed => new CSharpSourceGeneratorTest<RunbookGenerator, DefaultVerifier> { TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipCachingCheck },
        RuleIds.RuleFailed => Failing(),
        _ when row.Id.StartsWith("TOFA5", StringComparison.Ordinal) => Only(row),
        _ => RuleVerifier.Only([row.Id, .. Frozen(row.Id)]),
    };

    private static RuleTest Failing()
    {
        var test = RuleVerifier.Only([RuleIds.RuleFailed]);
        test.Rules = RuleTable.All with { UseRules = [new FailingRule(new InvalidOperationException("boom"))] };
        return test;
    }

    private static CSharpAnalyzerTest<RunbookAnalyzer, DefaultVerifier> Only(CatalogueCase row)
    {
        var test = RunbookVerifier.TestOf();
        if (!row.HasRunner)
            test.TestState.Sources.Clear();
        test.DisabledDiagnostics.AddRange(new RunbookAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Where(other => other != row.Id));
        return test;
    }

    // A baseline can only be wrong about a rule that is on.
    private static string[] Frozen(string id) => id.StartsWith("TOFA9", StringComparison.Ordinal) ? [RuleIds.UpwardDependency] : [];
}
