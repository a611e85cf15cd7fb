using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Runbooks;
using Tofa.Analyzers.Tests.Architecture;
using Tofa.Analyzers.Tests.Runbooks;
using Tofa.Harness;
using Tofa.Harness.Results;
using Tofa.Harness.Verifiers;
using Tofa.Support;

namespace Tofa.Analyzers.Tests.Catalogue;

/// <summary>Every diagnostic there is, each with a bad file, the exact place in it and the exact message.</summary>
public sealed class CatalogueTests
{
    private const string Folder = "/project/";

    // What takes a package, a second project, another generator, an unreadable file or a failure of Tofa itself, or has no place in a file: each with the tests that know better.
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        [RuleIds.ForbiddenPackage] = "tests/Analyzers.Tests/Packages/ForbiddenPackageTests.cs",
        [RuleIds.UntestedFunction] = "tests/Analyzers.Tests/Conventions/ProductAndTests.cs",
        [RuleIds.PortWithoutFake] = "tests/Analyzers.Tests/Ports/PortWithoutFakeTests.cs",
        ["TOFA5031"] = "tests/Analyzers.Tests/Runbooks/EncodingTests.cs",
        ["TOFA5032"] = "tests/Analyzers.Tests/Runbooks/RunbookReporterTests.cs",
        ["TOFA5061"] = "tests/Generators.Tests/Scripts/ReferenceTests.cs",
        ["TOFA5067"] = "tests/Generators.Tests/Scripts/ReferenceTests.cs",
        ["TOFA5068"] = "tests/Generators.Tests/Scripts/OtherGeneratorTests.cs",
        ["TOFA9001"] = "tests/Generators.Tests/InternalErrorTests.cs",
        [RuleIds.RuleFailed] = "tests/Analyzers.Tests/Hosting/ArchitectureAnalyzerTests.cs",
        [RuleIds.DependencyFact] = "tests/Analyzers.Tests/Facts/FactTests.cs",
    };

    public static TheoryData<string> Ids => [.. CatalogueCase.Ids];

    private static IEnumerable<string> Known =>
        new DiagnosticAnalyzer[] { new ArchitectureAnalyzer(), new RunbookAnalyzer() }.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Append("TOFA9001").Distinct();

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Bad_file_is_told_once_at_its_place_with_its_message(string id)
    {
        var row = CatalogueCase.Read(id);
        return id.StartsWith("TOFA5", StringComparison.Ordinal)
            ? VerifyAsync(Only(id), row, AnalyzerVerifier<RunbookAnalyzer>.Diagnostic(id))
            : VerifyAsync(RuleVerifier.Only([id, .. Frozen(id)]), row, RuleVerifier.Diagnostic(id));
    }

    [Fact]
    public void Every_diagnostic_has_a_row_or_tests_that_know_better() =>
        Assert.Equal(Known.Order(StringComparer.Ordinal), CatalogueCase.Ids.Concat(Elsewhere.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void Tests_that_know_better_speak_of_their_diagnostic() => Assert.All(Elsewhere, test =>
    {
        var name = typeof(RuleIds).GetFields().FirstOrDefault(field => (string?)field.GetRawConstantValue() == test.Key)?.Name;
        Assert.Matches($"{test.Key}|RuleIds\\.{name ?? test.Key}\\b", RepositoryRoot.Read(test.Value));
    });

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_line_in_the_index() => Assert.All(Known, id =>
    {
        Assert.StartsWith($"# {id}: ", RepositoryRoot.Read($"docs/rules/{id}.md"), StringComparison.Ordinal);
        Assert.Contains($"[{id}]({id}.md)", RepositoryRoot.Read("docs/rules/README.md"), StringComparison.Ordinal);
    });

    private static CSharpAnalyzerTest<RunbookAnalyzer, DefaultVerifier> Only(string id)
    {
        var test = RunbookVerifier.TestOf();
        test.DisabledDiagnostics.AddRange(new RunbookAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Where(other => other != id));
        return test;
    }

    // A baseline can only be wrong about a rule that is on.
    private static string[] Frozen(string id) => id.StartsWith("TOFA9", StringComparison.Ordinal) ? [RuleIds.UpwardDependency] : [];

    private static Task VerifyAsync<TAnalyzer>(CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> test, CatalogueCase row, DiagnosticResult expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        test.TestState.BuildProperties["projectdir"] = Folder;
        foreach (var (name, value) in row.Properties)
            test.TestState.BuildProperties[name] = value;

        foreach (var (path, text) in row.Files)
        {
            var marked = text.Replace("[|", "{|#0:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);
            if (CatalogueCase.KindOf(path) is { } kind)
                test.TestState.AddAdditionalFile(Folder + path, marked, ("TofaKind", kind));
            else
                test.TestState.Sources.Add((Folder + path, marked));
        }

        test.ExpectedDiagnostics.Add(expected.WithLocation(0).WithMessage(row.Message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
