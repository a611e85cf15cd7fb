using Tofa.Model.Problems;
using Tofa.Runner.Modules.Attempts;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Lists the attempts at tasks from the journal; takes no lock and writes nothing.</summary>
/// <param name="files">Knows which logs are there.</param>
/// <param name="store">The journal.</param>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class HistoryFlow(IProjectFiles files, IStateStore store, Invocation invocation)
{
    /// <summary>The attempts at one task, or at all.</summary>
    /// <param name="taskId">As it was typed; <c>null</c> for all.</param>
    /// <exception cref="StateException">The journal cannot be read.</exception>
    internal View Show(string? taskId)
    {
        var records = store.Read().Records;
        var known = JournalReplay.Of(records).Tasks;
        if (taskId is not null && !known.ContainsKey(taskId))
            return new Stops(invocation).NoHistory(taskId, Suggestion.Nearest(taskId, known.Keys));

        var attempts = AttemptRecords.Of(records).Where(attempt => taskId is null || attempt.Start.TaskId == taskId);
        return new HistoryView([.. attempts.Select(attempt => AttemptRow.Of(attempt, files.Exists))]) { NextCommands = [invocation.Command("log"), invocation.Command("next")] };
    }
}
