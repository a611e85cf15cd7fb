using Tofa.Model.Collections;
using Tofa.Model.Editing;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Reading.History;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Tests.Hostile;

/// <summary>Whatever a detail file holds beside: if it compiles, the runner can write into it.</summary>
public sealed class RunStateTests
{
    // How long files take is tried elsewhere.
    private const int TooLong = 10_000;

    private static readonly EquatableArray<KeyValuePair<string, string>> Pairs =
        new[] { KeyValuePair.Create("timestamp", "2026-03-01"), KeyValuePair.Create("outcome", "SUCCESS") }.ToEquatableArray();

    private static readonly Dictionary<string, string> Inputs = HostileCorpus.Families
        .TakeWhile(family => family.Name != "id")
        .SelectMany(family => family.Cases.Select(tried => (Name: $"{family.Name}: {tried.Name}", tried.Input)))
        .Where(pair => pair.Input.Length < TooLong)
        .ToDictionary(pair => pair.Name, pair => pair.Input);

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_that_compiles_takes_what_the_runner_writes(string name)
    {
        var input = Inputs[name];
        string[] texts =
        [
            $"id: a\nmanual_instructions: Do it.\n{input}",
            $"{input}\nid: a\nmanual_instructions: Do it.\n",
            $"id: a\nmanual_instructions: Do it.\nextra:\n  {input.Replace("\n", "\n  ", StringComparison.Ordinal)}\nlast_run:\n  timestamp: 2026-01-01\n",
            $"{{id: a, manual_instructions: Do it., extra: {input}}}",
        ];

        Assert.All(texts, Try);
    }

    [Fact]
    public void List_of_tasks_that_is_an_alias_is_told_once_however_long_it_is()
    {
        var entries = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"- id: t{i}\n  type: MANUAL\n"));

        var file = RunbookFileReader.Read(new ProjectFile(FileKind.Runbook, "runbook.yaml", $"description: A\nextra: &t\n{entries}tasks: *t\n"));

        Assert.Equal(["TOFA5004", "TOFA5077"], file.Problems.Select(problem => problem.Kind.Id));
        Assert.Equal(1_000, file.Entries.Count);
    }

    [Fact]
    public void Tags_at_gates_and_elsewhere_are_told_once_each()
    {
        const string text = "id: a\nmanual_instructions: Do it.\nname: !b c\ngates: { d: != 0, e: !f 1 }\n";

        var file = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", text));

        Assert.Equal(["TOFA5050", "TOFA5050", "TOFA5081"], file.Problems.Select(problem => problem.Kind.Id).Order(StringComparer.Ordinal));
    }

    private static void Try(string text)
    {
        var file = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", text));
        if (file.Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error))
            return;

        Assert.Empty(EditTrial.Refused(text, [RunStateEdits.Status(string.Empty, TaskState.Done), RunStateEdits.LastRun(Pairs), RunStateEdits.Issue(Pairs)]));
    }
}
