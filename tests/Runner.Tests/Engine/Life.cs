using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Tests.Simulation;

namespace Tofa.Runner.Tests.Engine;

/// <summary>A runbook's life: runs, power cuts, decisions and edits, with a record of what people asked for.</summary>
internal sealed class Life
{
    private readonly World world;
    private readonly ChoiceTape tape;
    private readonly bool edits;
    private readonly SimulatedRunbook runbook;
    private readonly string frame;
    private readonly Dictionary<string, int> allowedStarts;
    private readonly Dictionary<string, int> lastEdit = [];
    private readonly List<(string Id, TaskState State)> editsMade = [];
    private (string Id, TaskState State, int Records)? quietEdit;
    private int checkedRecords;

    public Life(World world, ChoiceTape tape, bool edits)
    {
        (this.world, this.tape, this.edits) = (world, tape, edits);
        runbook = new SimulatedRunbook(world, tape);
        frame = runbook.Frame;
        allowedStarts = runbook.Ids.ToDictionary(id => id, id => Blockers.Satisfies(runbook.StateOf(id)) ? 0 : 1);
    }

    /// <summary>Whether the last run was to take one task only.</summary>
    public bool IsOneStep { get; private set; }

    public void PrepareRun()
    {
        world.Meanwhile = _ => { };
        if (tape.IsUsedUp)
            return;

        if (tape.Flip())
            world.CutPower(tape.Below(25), tape.Flip());

        if (tape.Below(4) == 1)
            world.FailsNextTime.Add(tape.Of(runbook.Ids));

        if (edits && tape.Flip())
            EditBetweenRuns();

        if (edits && tape.Flip())
            EditDuringRun(tape.Below(20));
    }

    /// <summary>How the person starts the next run.</summary>
    public RunOptions Options(StopView? last)
    {
        IsOneStep = tape.Below(5) == 1;
        return new RunOptions(false, Choice(last)) { Jobs = 1 + tape.Below(3), KeepGoing = tape.Flip(), Step = IsOneStep };
    }

    /// <summary>What the person says when the last run stopped at an interruption.</summary>
    private InterruptedChoice? Choice(StopView? last)
    {
        if (last?.Outcome != StopKind.Interrupted)
            return null;

        var choice = tape.Of(InterruptedChoice.Retry, InterruptedChoice.Error, InterruptedChoice.Done);
        foreach (var id in runbook.Ids.Where(id => choice == InterruptedChoice.Retry && StatusInJournal(id) == TaskState.Running))
            allowedStarts[id]++;

        return choice;
    }

    public void AfterRun(StopView? stop)
    {
        CheckStarts();
        CheckJournal();
        CheckQuietEdit(stop);
        if (stop?.Outcome == StopKind.Failed)
            Edit(stop.TaskId!, tape.Of(TaskState.Ready, TaskState.Skipped, TaskState.Done), inRunbook: true);

        if (stop?.Outcome == StopKind.Blocked)
            SettleWhatHasToBeDone();
    }

    public void CheckTheEnd()
    {
        var history = JournalReplay.Of(world.Journal);
        Assert.Equal(frame, runbook.Frame);
        Assert.False(runbook.Compiled().HasErrors);
        foreach (var id in runbook.Ids)
        {
            var status = history.Of(id).Status ?? runbook.StateOf(id);
            Assert.True(Blockers.Satisfies(status), $"{id} is {status}");
            Assert.Equal(status, runbook.RunbookStates[id]);
            if (history.Of(id).Status is not null)
                Assert.Equal(status, runbook.DetailStates[id]);

            CheckCompletion(id, status);
        }
    }

    private void SettleWhatHasToBeDone()
    {
        var missing = runbook.Compiled().Definition.Tasks.SelectMany(task => task.RequiresDone).Distinct().Where(id => StatusNow(id) == TaskState.Skipped).ToList();
        Assert.NotEmpty(missing);
        foreach (var id in missing)
            Edit(id, TaskState.Done, inRunbook: true);
    }

    private TaskState StatusNow(string id) => StatusInJournal(id) ?? runbook.StateOf(id);

    // A result that was journalled stays, unless a person touched the task afterwards.
    private void CheckCompletion(string id, TaskState status)
    {
        var completed = world.Journal.FindLastIndex(record => record.TaskId == id && record.EventType == JournalEventType.CompleteTask);
        if (completed >= 0 && lastEdit.GetValueOrDefault(id, -1) < completed)
            Assert.Equal(TaskState.Done, status);
    }

    private void CheckStarts()
    {
        foreach (var id in runbook.Ids)
            Assert.True(world.Started.Count(started => started == id) <= allowedStarts[id], $"{id} ran more often than anybody asked for");

        for (; checkedRecords < world.Journal.Count; checkedRecords++)
        {
            if (!edits && world.Journal[checkedRecords] is { EventType: JournalEventType.StartTask, TaskId: { } id })
                CheckDependencies(id);
        }
    }

    // Without edits a satisfied dependency stays satisfied, so looking after the run is as good as looking at the start.
    private void CheckDependencies(string id)
    {
        var task = runbook.Compiled().Definition.Tasks.First(task => task.Id == id);
        Assert.All(task.DependsOn, dependency => Assert.True(Blockers.Satisfies(StatusNow(dependency), task.RequiresDone.Contains(dependency))));
    }

    // Every status follows from the one before, and nobody is said to have edited what nobody edited.
    private void CheckJournal()
    {
        var status = new Dictionary<string, TaskState?>();
        var unexplained = editsMade.ToList();
        foreach (var record in world.Journal.Where(record => record is { To: not null, TaskId: not null }))
        {
            Assert.True(status.GetValueOrDefault(record.TaskId!) is not { } before || before == record.From, $"{record.TaskId}: {record.Sequence} does not follow");
            status[record.TaskId!] = record.To;
            if (record.EventType == JournalEventType.ManualAction && record.Details.ContainsKey(DetailKeys.File))
                Assert.True(unexplained.Remove((record.TaskId!, record.To!.Value)), $"nobody edited {record.TaskId} to {record.To}");
        }
    }

    private void CheckQuietEdit(StopView? stop)
    {
        if (quietEdit is not { } edit || stop is null)
            return;

        quietEdit = null;
        var next = world.Journal.Skip(edit.Records).First(record => record.TaskId == edit.Id && record.To is not null);
        Assert.Equal((JournalEventType.ManualAction, (TaskState?)edit.State), (next.EventType, next.To));
    }

    private void EditBetweenRuns()
    {
        var (id, state) = (tape.Of(runbook.Ids), tape.Of(Enum.GetValues<TaskState>()));
        var history = JournalReplay.Of(world.Journal).Of(id);
        var isQuiet = history is { IsMirrored: true, Status: { } status } && status != state && status == runbook.StateOf(id);
        Edit(id, state, inRunbook: isQuiet || tape.Flip());
        if (isQuiet)
            quietEdit = (id, state, world.Journal.Count);
    }

    private void EditDuringRun(int operation)
    {
        var (id, state, inRunbook) = (tape.Of(runbook.Ids), tape.Of(Enum.GetValues<TaskState>()), tape.Flip());
        var left = operation;
        world.Meanwhile = _ =>
        {
            if (left-- == 0)
                Edit(id, state, inRunbook);
        };
    }

    private void Edit(string id, TaskState state, bool inRunbook)
    {
        if (quietEdit?.Id == id)
            quietEdit = null;

        lastEdit[id] = world.Journal.Count;
        editsMade.Add((id, state));
        allowedStarts[id] += Blockers.Satisfies(state) || state == TaskState.Error ? 0 : 1;
        if (inRunbook)
            runbook.EditRunbook(id, state);
        else
            runbook.EditDetail(id, state);
    }

    private TaskState? StatusInJournal(string id) => JournalReplay.Of(world.Journal).Of(id).Status;
}
