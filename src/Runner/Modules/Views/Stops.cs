using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Interruptions;
using Tofa.Runner.Modules.Mirroring;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Views;

/// <summary>Puts every way to stop into words, each with the command to type next.</summary>
/// <param name="invocation">How this person starts the application.</param>
/// <param name="again">The command to type again once the disk obeys.</param>
/// <param name="hasRunbook">Whether a runbook was found, whose files can be looked through.</param>
internal sealed class Stops(Invocation invocation, string again = "run", bool hasRunbook = false)
{
    private string Run => invocation.Command("run");

    /// <summary>Every task is DONE or SKIPPED.</summary>
    internal StopView AllDone(int count) =>
        new(StopKind.Done, count == 1 ? "The one task is done." : $"All {count} tasks are done.") { NextCommands = [invocation.Command("status")] };

    /// <summary>Every task is DONE or SKIPPED, or every one that was asked for.</summary>
    /// <param name="left">How many others are not.</param>
    /// <param name="count">How many tasks there are.</param>
    internal StopView End(int left, int count) => left == 0
        ? AllDone(count)
        : new(StopKind.Done, $"All tasks that were asked for are done; {Amount(left)} left.") { NextCommands = [Run, invocation.Command("status")] };

    /// <summary>Why a run cannot take what it was asked for; <c>null</c> where it can.</summary>
    /// <param name="options">What it was asked for.</param>
    /// <param name="graph">The runbook.</param>
    internal StopView? Range(RunOptions options, TaskGraph graph)
    {
        if (options.Names.FirstOrDefault(id => graph.FindNumber(id) is null) is { } unknown)
            return UnknownTask(unknown, Suggestion.Nearest(unknown, graph.Tasks.Select(task => task.Id)));

        return options.Range.Contradiction(graph, options.StartFrom) is { } contradiction ? Usage(contradiction, ["Leave one of the options out."], "run") : null;
    }

    /// <summary>One task was taken, as asked.</summary>
    /// <param name="left">How many are not done.</param>
    internal StopView Stepped(int left) =>
        new(StopKind.Done, $"One step is done; {Amount(left)} left.") { NextCommands = [invocation.Command("run --step"), invocation.Command("next")] };

    /// <summary>Tasks are in ERROR (R001-42, R001-66).</summary>
    /// <param name="failed">The tasks.</param>
    /// <param name="issues">What is known about the failures, in lines.</param>
    /// <param name="keepGoing">Whether the run went on with what does not depend on them.</param>
    internal StopView Failed(IReadOnlyList<TaskSituation> failed, IReadOnlyList<string> issues, bool keepGoing) =>
        new(StopKind.Failed, $"{Tasks(failed)} failed; {(keepGoing ? "what depends on that is held back" : "nothing else is started")} until that is settled.")
        {
            TaskId = failed[0].Id,
            Details =
            [
                .. issues,
                "To go on: remove the cause, let the task run again and say how it was settled, or skip it; setting its status in runbook.yaml does the same.",
            ],
            NextCommands =
            [
                invocation.About("show", failed[0].Id),
                invocation.About("retry", failed[0].Id, "--resolution '…'"),
                invocation.About("skip", failed[0].Id),
                Run,
            ],
        };

    /// <summary>A person has to act.</summary>
    /// <param name="taskId">The task that waits.</param>
    /// <param name="instruction">What the person does.</param>
    /// <param name="question">What was asked in vain; <c>null</c> where nothing was.</param>
    /// <param name="lacksMoney">Whether the run may spend nothing, so that the same command would come no further.</param>
    internal StopView Waiting(string taskId, string instruction, PendingQuestion? question = null, bool lacksMoney = false) =>
        new(StopKind.Waiting, $"Stopped at {Name(taskId)}: a person has to act.")
        {
            TaskId = taskId,
            Gate = GateView.Of(taskId, question),
            Details = [instruction],
            NextCommands = lacksMoney ? [invocation.Command("run --budget 1.00"), invocation.Command("run --ai relay")] : invocation.RunWithAnswers(),
        };

    /// <summary>Nobody said what becomes of interrupted tasks.</summary>
    internal StopView Interrupted(IReadOnlyList<InterruptedTask> tasks) =>
        new(StopKind.Interrupted, $"Interrupted: {string.Join(", ", tasks.Select(task => $"{Name(task.Id)}"))}. Say what becomes of it; nothing is run twice unasked.")
        {
            TaskId = tasks[0].Id,
            Gate = GateView.Interrupted(tasks[0].Id),
            Details =
            [
                .. tasks.SelectMany(InterruptionText.Facts),
                "retry: it runs again; error: it failed; done: it had finished. Or set its status in runbook.yaml by hand.",
            ],
            NextCommands = [invocation.Command("run --on-interrupted retry"), invocation.Command("run --on-interrupted error"), invocation.Command("run --on-interrupted done")],
        };

    /// <summary>An attempt while a process of the last one still works would run the task twice at once.</summary>
    /// <param name="task">The task with its survivors.</param>
    /// <param name="command">What to type once they are gone.</param>
    internal StopView StillAlive(InterruptedTask task, string command) =>
        new(StopKind.Interrupted, $"Task {Name(task.Id)} cannot be run again yet: a process of its last attempt is still at work.")
        {
            TaskId = task.Id,
            Details = [.. InterruptionText.Facts(task), "Wait until it is gone, or end it, and run again."],
            NextCommands = [.. task.Survivors.Select(invocation.Kill), invocation.Command(command)],
        };

    /// <summary>Nothing is READY and not all is done.</summary>
    internal StopView Blocked(IReadOnlyList<Blockage> blockages) =>
        new(StopKind.Blocked, "Nothing is READY, and not all is done.")
        {
            Details = [.. blockages.Select(task => $"{Name(task.TaskId)} waits for {WaitText.Quoted(task)}")],
            NextCommands = [invocation.Command("status")],
        };

    /// <summary>Ctrl-C or SIGTERM.</summary>
    /// <param name="taskIds">The tasks that went back to READY.</param>
    internal StopView Cancelled(params IReadOnlyList<string> taskIds) => new(StopKind.Cancelled, taskIds.Count switch
    {
        0 => "Cancelled.",
        1 => $"Cancelled; task {Name(taskIds[0])} is READY again.",
        _ => $"Cancelled; tasks {string.Join(", ", taskIds.Select(Name))} are READY again.",
    })
    {
        TaskId = taskIds.Count > 0 ? taskIds[0] : null,
        NextCommands = [Run],
    };

    /// <summary>The runbook cannot run.</summary>
    internal StopView Invalid(IReadOnlyList<ProblemRow> problems) =>
        new(StopKind.InvalidRunbook, "The runbook cannot run until its errors are corrected.") { Problems = problems, NextCommands = [invocation.Command("validate")] };

    /// <summary>The runbook cannot be read to its end, so nothing can be added to it.</summary>
    /// <param name="problems">Why not.</param>
    /// <param name="consequence">What was not done for that.</param>
    internal StopView Unreadable(IReadOnlyList<ProblemRow> problems, string consequence) =>
        new(StopKind.InvalidRunbook, $"The runbook cannot be read, so it is not known what it holds; {consequence}.") { Problems = problems, NextCommands = [invocation.Command("validate")] };

    /// <summary>The project's own prices cannot be used.</summary>
    /// <param name="errors">Why not, with places.</param>
    internal StopView BadPrices(IReadOnlyList<string> errors) =>
        new(StopKind.InvalidRunbook, "The prices of model calls cannot be used until ai_prices.yaml is corrected.") { Details = errors, NextCommands = [invocation.Command("validate")] };

    /// <summary>The build is older than the files.</summary>
    internal StopView Stale(IReadOnlyList<string> changed) =>
        new(StopKind.StaleBuild, "The project was built from another runbook than the one on the disk, so its tasks are not what the files say.")
        {
            Details = changed,
            NextCommands = [invocation.Build ?? "dotnet build", Run],
        };

    /// <summary>A C# script needs the project that it is compiled into.</summary>
    internal StopView NeedsProject(string taskId, string script) =>
        new(StopKind.Refused, $"Task {Name(taskId)} runs the C# script {script}, which only its own project can run.")
        {
            TaskId = taskId,
            Details = ["Run the runbook through the project that holds the script."],
            NextCommands = ["dotnet run -- run", invocation.Command("status")],
        };

    /// <summary>An AI-assisted task can get no answer, whatever runs before it.</summary>
    internal StopView Unanswerable(string taskId, string reason) =>
        new(StopKind.Refused, $"Task {Name(taskId)} could get no answer, so nothing was started: {reason}.")
        {
            TaskId = taskId,
            NextCommands = [invocation.Command("run --ai relay"), invocation.Command("status")],
        };

    /// <summary>Another runner is at work.</summary>
    /// <param name="holder">Who.</param>
    /// <param name="consequence">What was not done for that; <c>null</c> where that is plain.</param>
    internal StopView Locked(string? holder, string? consequence = null) =>
        new(StopKind.Locked, $"Another runner is at work here: {holder}{(consequence is null ? string.Empty : "; " + consequence)}.")
        {
            Details = ["Wait until it ends, or stop it; looking does not disturb it."],
            NextCommands = [invocation.Command("status")],
        };

    /// <summary>A mirror does not parse: a person is probably editing it.</summary>
    internal StopView Unparsable(string path, IReadOnlyList<MirrorItem> items, IReadOnlyList<ProblemRow> problems) =>
        new(StopKind.InvalidRunbook, $"{path} does not parse, so it was not overwritten.")
        {
            Problems = problems,
            Details = [Kept(items), "Correct the file and run again; the status is written then."],
            NextCommands = [invocation.Command("validate"), Run],
        };

    /// <summary>An edit could not be proven to leave all else as it is.</summary>
    internal StopView Unspliceable(string path, IReadOnlyList<MirrorItem> items, string reason) =>
        new(StopKind.State, $"{path} was not edited: {reason}.")
        {
            Details = [Kept(items), "Write that status into the file by hand and run again."],
            NextCommands = [Run],
        };

    /// <summary>State could not be read or written.</summary>
    internal StopView State(string message) => new(StopKind.State, message)
    {
        NextCommands = [.. hasRunbook ? [invocation.Command("doctor")] : Array.Empty<string>(), invocation.Command(again)],
    };

    /// <summary>Something failed that nobody foresaw.</summary>
    /// <param name="failure">What failed.</param>
    /// <param name="verbose">Whether to say where.</param>
    internal StopView Unexpected(Exception failure, bool verbose) =>
        State($"Unexpected {failure.GetType().Name}: {failure.Message} Nothing that was journalled is lost. Please report this.") with
        {
            Details = verbose ? [failure.ToString()] : [],
        };

    /// <summary>The command line names something that is not there, or is wrong.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="details">What to do about it.</param>
    /// <param name="command">The command whose help tells more; empty for all of them.</param>
    internal StopView Usage(string message, IReadOnlyList<string> details, string command = "") =>
        new(StopKind.Usage, message) { Details = details, NextCommands = [invocation.Help(command)] };

    /// <summary>No task has this id.</summary>
    /// <param name="taskId">The id as typed.</param>
    /// <param name="nearest">The likeliest id; <c>null</c> where none is near.</param>
    internal StopView UnknownTask(string taskId, string? nearest) =>
        new(StopKind.Usage, $"No task has the id {Name(taskId)}{(nearest is null ? string.Empty : $"; did you mean {Name(nearest)}?")}")
        {
            NextCommands = nearest is null ? [invocation.Command("status")] : [invocation.About("show", nearest), invocation.Command("status")],
        };

    private static string Amount(int tasks) => tasks == 1 ? "1 task is" : $"{tasks} tasks are";

    /// <summary>The journal knows no task with this id: none has it, or it was never started.</summary>
    /// <param name="taskId">The id as typed.</param>
    /// <param name="nearest">The likeliest id; <c>null</c> where none is near.</param>
    internal StopView NoHistory(string taskId, string? nearest) =>
        new(StopKind.Usage, $"The journal knows no task {Name(taskId)}{(nearest is null ? "; none was started yet under that id." : $"; did you mean {Name(nearest)}?")}")
        {
            NextCommands = [invocation.Command("history"), invocation.Command("status")],
        };

    // A message has the lines that it is made of, whatever an id holds.
    private static string Name(string id) => $"'{VisibleText.Escape(id)}'";

    private static string Kept(IReadOnlyList<MirrorItem> items) =>
        $"Safe in the journal: {string.Join(", ", items.Select(item => $"{Name(item.TaskId)} is {item.Status.ToYaml()}"))}.";

    private static string Tasks(IReadOnlyList<TaskSituation> tasks) =>
        (tasks.Count == 1 ? "Task " : "Tasks ") + string.Join(", ", tasks.Select(task => $"{Name(task.Id)}"));
}
