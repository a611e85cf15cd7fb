using Tofa.Model.Runbooks;
using Tofa.Runner.Flows.Doctoring;
using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Explaining;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Says why a task does not start; takes no lock and writes nothing.</summary>
/// <param name="files">The project's files.</param>
/// <param name="store">The journal's file.</param>
/// <param name="runLock">Knows who runs.</param>
/// <param name="processes">Knows which processes live on.</param>
/// <param name="pipeline">The compiled pipeline; <c>null</c> where the files are interpreted.</param>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class ExplainFlow(
    IProjectFiles files, IStateStore store, IRunLock runLock, IProcessTable processes, Pipeline? pipeline, Invocation invocation)
{
    /// <summary>Explains a task.</summary>
    /// <param name="taskId">As it was typed.</param>
    /// <exception cref="StateException">State could not be read.</exception>
    internal View Explain(string taskId)
    {
        var history = JournalReplay.Of(store.Read().Records);
        return new SituationReader(files, new Stops(invocation)).Read(history, out var refused) is { } situation
            ? new Explanations(Facts(situation), invocation).Find(taskId)
            : refused! with { TaskId = taskId, Message = $"Nothing can start, '{taskId}' neither: the runbook cannot run until its errors are corrected." };
    }

    private ExplainFacts Facts(Situation situation)
    {
        var survivors = LivingProcesses.Of(situation.Tasks.Where(task => task.Status is TaskState.Pending or TaskState.Ready), processes.AtWork);
        var isStale = pipeline?.IsOf(situation.Compiled.Definition) == false;
        return new ExplainFacts(situation, runLock.LiveHolder(), survivors, isStale);
    }
}
