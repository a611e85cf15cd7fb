using Tofa.Model.Runbooks;
using Tofa.Model.Validation;
using Tofa.Runner.Flows.Doctoring;
using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Takeovers;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Looks without taking the lock or writing anything.</summary>
/// <param name="files">The project's files.</param>
/// <param name="store">The journal's file.</param>
/// <param name="runLock">Knows who runs.</param>
/// <param name="terminal">Told where the build is older than the files.</param>
/// <param name="pipeline">The compiled pipeline; <c>null</c> where the files are interpreted.</param>
/// <param name="invocation">How this person starts the application.</param>
/// <param name="ai">Looks at what model calls depend on.</param>
internal sealed class QueryFlow(
    IProjectFiles files, IStateStore store, IRunLock runLock, ITerminal terminal, Pipeline? pipeline, Invocation invocation, AiInspection ai)
{
    private readonly QueryViews views = new(invocation, files.Exists);
    private bool isLossTold;
    private readonly SituationReader reader = new(files, new Stops(invocation));

    /// <summary>How far the runbook has come.</summary>
    internal View Status() => Look((situation, _) => views.Status(situation, runLock.LiveHolder()));

    /// <summary>What a run would do next.</summary>
    /// <param name="options">How it would be asked to behave.</param>
    internal View Next(RunOptions options) => Look((situation, _) => views.Next(situation, options, runLock.LiveHolder()));

    /// <summary>All that is known about a task.</summary>
    internal View Show(string taskId) => Look((situation, records) => views.Find(situation, taskId, records));

    /// <summary>Everything that is wrong, all at once.</summary>
    internal ValidationView Validate()
    {
        var definition = files.ReadDefinition();
        var compiled = RunbookCompiler.Compile(definition);
        var changed = IsStale(compiled.Definition) ? BuildDifferences.Of(pipeline!, compiled.Definition) : [];
        return views.Validation(ProblemRows.Of(compiled.Problems, definition), new AiDiagnosis(ai.Examine(), compiled.Definition.Tasks).Findings(), changed);
    }

    private View Look(Func<Situation, IReadOnlyList<JournalRecord>, View> answer)
    {
        var records = store.Read().Records;
        if (reader.Read(JournalReplay.Of(records), out var refused) is not { } situation)
            return refused!;

        if (IsStale(situation.Compiled.Definition))
            terminal.Say("The build is older than the runbook; this shows the files.");

        if (LostJournal.Of(situation) is { } lost && !isLossTold)
        {
            terminal.Say(lost.Message);
            isLossTold = true;
        }

        return answer(situation, records);
    }

    private bool IsStale(RunbookDefinition definition) => pipeline?.IsOf(definition) == false;
}
