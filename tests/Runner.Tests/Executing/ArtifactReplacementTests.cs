using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Artifacts;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class ArtifactReplacementTests
{
    private const string Artifact = "outputs/report.md";
    private const string Backup = ".tofa/backups/draft.1/outputs/report.md";

    private readonly Attempt attempt = new();
    private FakeFiles files = new();

    [Fact]
    public async Task What_an_accepted_answer_replaces_is_shown_and_kept()
    {
        files.Texts[Artifact] = "old\nsame\n";
        var terminal = new FakeTerminal("y");

        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(terminal, "new \u001b[2J\nsame"));

        Assert.Equal(("new \u001b[2J\nsame\n", "old\nsame\n"), (files.Texts[Artifact], files.Texts[Backup]));
        Assert.Equal(Backup, done.Details[FactKeys.Backup]);
        Assert.Contains("  | -old", terminal.Said);
        Assert.Contains("  | +new \\u001B[2J", terminal.Said);
        Assert.Contains(terminal.Said, line => line.Contains(Backup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_kept_where_nothing_was_there()
    {
        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("y"), "new"));

        Assert.Equal([Artifact], files.Texts.Keys);
        Assert.DoesNotContain(FactKeys.Backup, done.Details.Keys);
    }

    [Fact]
    public async Task Nothing_is_kept_where_the_same_was_there()
    {
        files.Texts[Artifact] = "same\n";
        var terminal = new FakeTerminal("y");

        await RunAsync(terminal, "same");

        Assert.Equal([Artifact], files.Texts.Keys);
        Assert.Contains("'outputs/report.md' says exactly this already.", terminal.Said);
    }

    [Fact]
    public async Task A_refused_answer_replaces_nothing()
    {
        files.Texts[Artifact] = "old\n";

        await RunAsync(new FakeTerminal("e: no"), "new");

        Assert.Equal("old\n", files.Texts[Artifact]);
        Assert.DoesNotContain(Backup, files.Texts.Keys);
    }

    [Fact]
    public async Task An_earlier_backup_is_never_overwritten()
    {
        files.Texts[Artifact] = "old\n";
        files.Texts[Backup] = "older\n";

        await RunAsync(new FakeTerminal("y"), "new");

        Assert.Equal(("older\n", "old\n"), (files.Texts[Backup], files.Texts[".tofa/backups/draft.1.2/outputs/report.md"]));
    }

    [Theory]
    [InlineData(9, 10)]
    [InlineData(10, 10)]
    [InlineData(13, 10)]
    public async Task The_last_ten_copies_of_an_artifact_are_kept_and_all_of_others(int before, int after)
    {
        KeepCopies(before);
        files.Texts[".tofa/backups/other.1/outputs/other.md"] = "00";

        await RunAsync(new FakeTerminal("y"), "new");

        Assert.Equal(after, files.Backups(Artifact).Count);
        Assert.Equal("old\n", files.Texts[".tofa/backups/draft.1/outputs/report.md"]);
        Assert.Contains(".tofa/backups/other.1/outputs/other.md", files.Texts.Keys);
        Assert.Equal(before < 10, files.Texts.ContainsKey(".tofa/backups/earlier.1/outputs/report.md"));
    }

    [Fact]
    public async Task A_copy_that_cannot_be_deleted_stays_and_fails_nothing()
    {
        files = new FakeFiles { DeletionRefusal = new StateException("the folder is read-only.") };
        KeepCopies(10);
        var terminal = new FakeTerminal("y");

        Assert.IsType<ExecutionResult.Done>(await RunAsync(terminal, "new"));

        Assert.Equal(11, files.Backups(Artifact).Count);
        Assert.Contains("Older copies than the last 10 of outputs/report.md stay: the folder is read-only.", terminal.Said);
    }

    [Fact]
    public void A_copy_of_this_run_stays_however_many_there_are()
    {
        string[] copies = [.. Enumerable.Range(0, 12).Select(age => $"copy{age}")];

        Assert.Equal(["copy0", "copy1"], BackupRules.Excess(copies, new HashSet<string>()));
        Assert.Equal(["copy1", "copy3"], BackupRules.Excess(copies, new HashSet<string> { "copy0", "copy2" }));
        Assert.Empty(BackupRules.Excess(copies, copies.ToHashSet()));
    }

    [Fact]
    public async Task An_edit_that_is_given_up_names_the_backup()
    {
        files.Texts[Artifact] = "old\n";

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(new FakeTerminal("m", "e: too long"), "new"));

        Assert.Equal("old\n", files.Texts[Backup]);
        Assert.Contains(Backup, failed.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_by_hand_is_journalled_with_hashes_lines_and_backup()
    {
        files.Texts[Artifact] = "old\n";
        var editor = new FakeEditor(_ => files.Texts[Artifact] = "a\nB\nc\n");

        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("m"), "a\nb", editor));

        Assert.Equal(["/project/outputs/report.md"], editor.Opened);
        Assert.Equal("true", done.Details[FactKeys.ManualEdit]);
        var edit = Assert.Single(attempt.Journal, entry => entry.Details.ContainsKey(FactKeys.ManualEdit)).Details;
        Assert.Equal(("2", "1", "true", Backup), (edit[FactKeys.LinesAdded], edit[FactKeys.LinesRemoved], edit[FactKeys.Changed], edit[FactKeys.Backup]));
        Assert.Equal("sha256:2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6".Length, edit[FactKeys.HashBefore].Length);
        Assert.NotEqual(edit[FactKeys.HashBefore], edit[FactKeys.HashAfter]);
        Assert.Equal(JournalEventType.ManualAction, attempt.Journal[^1].Type);
    }

    [Fact]
    public async Task An_editor_that_changed_nothing_does_not_finish_the_task_by_itself()
    {
        var terminal = new FakeTerminal("m", "y");

        Assert.IsType<ExecutionResult.Done>(await RunAsync(terminal, "draft", new FakeEditor(_ => { })));

        Assert.Contains("'outputs/report.md': nothing was changed.", terminal.Said);
        Assert.Equal(2, terminal.Questions.Count);
    }

    [Fact]
    public async Task An_editor_that_failed_leaves_the_decision_to_the_person()
    {
        var terminal = new FakeTerminal("m", "e: gave up");

        var editor = new FakeEditor(_ => files.Texts[Artifact] = "half") { Trouble = "the editor 'vi' ended with exit code 1" };
        Assert.IsType<ExecutionResult.Failed>(await RunAsync(terminal, "draft", editor));

        Assert.Contains("Not taken over: the editor 'vi' ended with exit code 1.", terminal.Said);
    }

    [Fact]
    public async Task An_edit_that_is_not_what_the_parser_takes_is_asked_about()
    {
        var terminal = new FakeTerminal("m");

        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(terminal, "{}", new FakeEditor(_ => files.Texts[Artifact] = "{,}"), parser: "json"));

        Assert.Contains(terminal.Said, line => line.Contains("is not JSON", StringComparison.Ordinal));
    }

    private void KeepCopies(int count)
    {
        files.Texts[Artifact] = "old\n";
        for (var age = 1; age <= count; age++)
            files.Texts[$".tofa/backups/earlier.{age}/outputs/report.md"] = $"{age:D2}\n";
    }

    private Task<ExecutionResult> RunAsync(FakeTerminal terminal, string answer, IEditor? editor = null, string? parser = null)
    {
        var flow = new AiFlow(FakeAiClient.Answering(answer), terminal, PreparedAnswers.None, files, new FakeLog(), FakePauses.Patience(), editor ?? new FakeEditor(), PriceTable.Empty);
        return flow.ExecuteAsync(new AiTaskFake(AiTaskFake.Define(parser: parser)), attempt.Context, TestContext.Current.CancellationToken);
    }
}
