using System.Globalization;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Runbooks;
using Tofa.Harness;
using Tofa.Harness.Results;
using Tofa.Model.Problems;
using Tofa.Support;

namespace Tofa.Analyzers.Tests.Runbooks;

public sealed class RunbookReporterTests
{
    private const string Misspelt = "tasks:\n- { id: ingest, name: A, type: MANUAL }\n- { id: b, name: B, type: MANUAL, depends_on: [{|#0:ingst|}] }\n";

    private static DiagnosticResult Result(string id) => AnalyzerVerifier<RunbookAnalyzer>.Diagnostic(id);

    [Fact]
    public Task Message_says_what_why_and_what_to_do()
    {
        var test = RunbookVerifier.TestOf(("runbook.yaml", Misspelt));
        test.ExpectedDiagnostics.Add(Result("TOFA5009").WithLocation(0).WithMessage(
            "Task 'b' depends on 'ingst', which no task has as its id, so it could never start; did you mean 'ingest'?"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Missing_runbook_is_reported_once_where_it_belongs()
    {
        var test = RunbookVerifier.TestOf(("tasks/a.yaml", "id: a\nmanual_instructions: x\n"), ("tasks/b.yaml", "id: b\nmanual_instructions: x\n"));
        test.ExpectedDiagnostics.Add(Result("TOFA5032").WithSpan(RunbookVerifier.Folder + "runbook.yaml", 1, 1, 1, 1).WithArguments("There is no runbook.yaml"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Project_without_any_file_of_a_runbook_is_silent() => RunbookVerifier.VerifyAsync();

    [Fact]
    public Task YAML_of_another_tool_is_not_read()
    {
        var test = RunbookVerifier.TestOf();
        test.TestState.AddAdditionalFile("/project/docker-compose.yaml", "tasks: [");
        test.TestState.AddAdditionalFile("/project/other.yaml", "tasks: [", ("TofaKind", "something"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task File_outside_the_project_directory_keeps_its_place()
    {
        var test = RunbookVerifier.TestOf();
        test.TestState.AddAdditionalFile("/shared/runbook.yaml", "tasks:\n- { id: a, name: A, type: {|TOFA5007:X|} }\n", ("TofaKind", "runbook"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Every_kind_of_problem_has_a_descriptor_with_its_severity_and_page()
    {
        var expected = ProblemKinds.All.Select(kind => (kind.Id, kind.Title, kind.Severity.ToString(), $"docs/rules/{kind.Id}.md"));

        Assert.Equal(expected, new RunbookAnalyzer().SupportedDiagnostics.Select(rule => (
            rule.Id, rule.Title.ToString(CultureInfo.InvariantCulture), rule.DefaultSeverity.ToString(), rule.HelpLinkUri[rule.HelpLinkUri.IndexOf("docs/", StringComparison.Ordinal)..])));
        Assert.All(new RunbookAnalyzer().SupportedDiagnostics, rule => Assert.True(rule.IsEnabledByDefault));
    }

    [Fact]
    public void Every_kind_of_problem_is_in_the_release_notes_with_its_severity()
    {
        string[] files = ["RunbookReleases.Shipped.md", "RunbookReleases.Unshipped.md"];
        var rows = files.SelectMany(file => RepositoryRoot.Read("src/Analyzers/" + file).Split('\n')).Where(line => line.StartsWith("TOFA", StringComparison.Ordinal));

        Assert.Equal(ProblemKinds.All.Select(kind => $"{kind.Id} | Tofa.Runbook | {kind.Severity} | {kind.Title}"), rows);
    }

    [Fact]
    public void Every_page_has_the_title_and_severity_of_its_kind() => Assert.All(ProblemKinds.All, kind => Assert.StartsWith(
        $"# {kind.Id}: {kind.Title}\n\nSeverity: {kind.Severity.ToString().ToUpperInvariant()}", RepositoryRoot.Read($"docs/rules/{kind.Id}.md"), StringComparison.OrdinalIgnoreCase));
}
