using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Reconciling;

namespace Tofa.Runner.Tests.Engine;

public sealed class ReconcileTests
{
    [Fact]
    public void Runbook_decides_where_the_journal_knows_nothing() =>
        Assert.Equal(new Reconciliation.FirstContact(TaskState.Done), Decide(TaskHistory.None, TaskState.Done, TaskState.Pending));

    [Fact]
    public void Status_that_differs_after_a_mirror_is_a_persons_edit() =>
        Assert.Equal(
            new Reconciliation.Edited(TaskState.Error, TaskState.Ready, InRunbook: true),
            Decide(History(TaskState.Running, TaskState.Error, mirrored: true), TaskState.Ready, TaskState.Error));

    [Fact]
    public void Old_status_after_a_mirror_is_a_persons_edit_too() =>
        Assert.Equal(
            new Reconciliation.Edited(TaskState.Done, TaskState.Running, InRunbook: true),
            Decide(History(TaskState.Running, TaskState.Done, mirrored: true), TaskState.Running, TaskState.Done));

    [Fact]
    public void Old_status_without_a_mirror_is_our_own_and_written_again() =>
        Assert.Equal(
            new Reconciliation.MirrorBehind(TaskState.Done),
            Decide(History(TaskState.Running, TaskState.Done, mirrored: false), TaskState.Running, TaskState.Running));

    [Fact]
    public void Third_status_without_a_mirror_is_a_persons_edit() =>
        Assert.Equal(
            new Reconciliation.Edited(TaskState.Done, TaskState.Skipped, InRunbook: true),
            Decide(History(TaskState.Running, TaskState.Done, mirrored: false), TaskState.Skipped, TaskState.Running));

    [Fact]
    public void Edit_in_the_detail_file_counts_where_the_runbook_is_untouched() =>
        Assert.Equal(
            new Reconciliation.Edited(TaskState.Error, TaskState.Ready, InRunbook: false),
            Decide(History(TaskState.Running, TaskState.Error, mirrored: true), TaskState.Error, TaskState.Ready));

    [Fact]
    public void Edit_in_the_runbook_beats_one_in_the_detail_file() =>
        Assert.Equal(
            new Reconciliation.Edited(TaskState.Error, TaskState.Ready, InRunbook: true),
            Decide(History(TaskState.Running, TaskState.Error, mirrored: true), TaskState.Ready, TaskState.Skipped));

    [Fact]
    public void Detail_file_without_a_status_has_no_say() =>
        Assert.Equal(new Reconciliation.InStep(TaskState.Done), Decide(History(TaskState.Running, TaskState.Done, mirrored: true), TaskState.Done, null));

    [Fact]
    public void Drift_that_a_transition_overruled_is_not_taken_for_an_edit_after_a_crash()
    {
        var first = new StatusFacts(TaskHistory.None, TaskState.Ready, TaskState.Pending);
        var draft = Transitions.Draft("a", JournalEventType.StartTask, TaskState.Ready, TaskState.Running, first, []);
        var history = JournalReplay.Of([new JournalRecord(1, default, "a", draft.EventType, draft.From, draft.To, draft.Details)]).Of("a");

        Assert.Equal(new Reconciliation.MirrorBehind(TaskState.Running), Decide(history, TaskState.Ready, TaskState.Pending));
    }

    [Theory]
    [InlineData(TaskState.Running, false)]
    [InlineData(TaskState.Ready, true)]
    [InlineData(TaskState.Pending, true)]
    public void Status_from_before_a_mirror_that_the_journal_outran_is_a_persons(TaskState shown, bool isEdit)
    {
        JournalRecord[] records =
        [
            Change(1, TaskState.Pending, TaskState.Ready),
            Change(2, TaskState.Ready, TaskState.Running),
            Change(3, TaskState.Running, TaskState.Done),
            new(4, default, null, JournalEventType.Mirrored, null, null, JournalDraft.Mirrored(2).Details),
        ];
        var history = JournalReplay.Of(records);

        Assert.Equal(["a"], history.Unmirrored);
        Assert.Equal(isEdit ? new Reconciliation.Edited(TaskState.Done, shown, InRunbook: true) : new Reconciliation.MirrorBehind(TaskState.Done), Decide(history.Of("a"), shown, TaskState.Running));
    }

    [Fact]
    public void Mirror_that_the_journal_did_not_outrun_is_whole()
    {
        JournalRecord[] records = [Change(1, TaskState.Pending, TaskState.Ready), new(2, default, null, JournalEventType.Mirrored, null, null, JournalDraft.Mirrored(1).Details)];

        Assert.Empty(JournalReplay.Of(records).Unmirrored);
        Assert.IsType<Reconciliation.Edited>(Decide(JournalReplay.Of(records).Of("a"), TaskState.Pending, null));
    }

    private static JournalRecord Change(long sequence, TaskState from, TaskState to) =>
        new(sequence, default, "a", JournalEventType.StatusChanged, from, to, new Dictionary<string, string>());

    private static Reconciliation Decide(TaskHistory history, TaskState? runbook, TaskState? detail) =>
        Reconcile.Decide(new StatusFacts(history, runbook, detail));

    private static TaskHistory History(TaskState from, TaskState to, bool mirrored)
    {
        List<JournalRecord> records = [new(1, default, "a", JournalEventType.StatusChanged, from, to, new Dictionary<string, string>())];
        if (mirrored)
            records.Add(new(2, default, null, JournalEventType.Mirrored, null, null, new Dictionary<string, string>()));

        return JournalReplay.Of(records).Of("a");
    }
}
