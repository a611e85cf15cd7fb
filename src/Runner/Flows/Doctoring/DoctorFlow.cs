using Tofa.Model.Runbooks;
using Tofa.Model.Validation;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Takeovers;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Doctoring;

/// <summary>Looks for whatever would stop or surprise a run; takes no lock and writes nothing.</summary>
/// <param name="files">The project's files.</param>
/// <param name="store">The journal's file.</param>
/// <param name="survey">Looks at what lies around.</param>
/// <param name="ai">Looks at what model calls depend on.</param>
/// <param name="runLock">Knows who runs.</param>
/// <param name="processes">Knows which processes live on.</param>
/// <param name="pipeline">The compiled pipeline; <c>null</c> where the files are interpreted.</param>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class DoctorFlow(
    IProjectFiles files, IStateStore store, IProjectSurvey survey, AiInspection ai, IRunLock runLock, IProcessTable processes, Pipeline? pipeline, Invocation invocation)
{
    /// <summary>Everything that was found.</summary>
    internal IReadOnlyList<Finding> Look() => new Diagnosis(Examine(), invocation).Findings();

    private Examination Examine()
    {
        var seen = new Examination
        {
            Obstacles = survey.Obstacles(),
            Leftovers = survey.Leftovers(),
            RelayFiles = survey.RelayFiles(),
            FileSystem = survey.FileSystem(),
            Runner = runLock.LiveHolder(),
        };
        try
        {
            return Read(seen, store.Read());
        }
        catch (StateException failure)
        {
            return seen with { Failures = [failure.Message] };
        }
    }

    private Examination Read(Examination seen, JournalContent journal)
    {
        var definition = files.ReadDefinition();
        var compiled = RunbookCompiler.Compile(definition);
        seen = seen with { IsTorn = journal.HasTornTail, Problems = [.. DoctorViews.Problems(ProblemRows.Of(compiled.Problems, definition)), .. new AiDiagnosis(ai.Examine(), compiled.Definition.Tasks).Findings()], Changed = Changed(compiled.Definition) };
        if (compiled.HasErrors)
            return seen;

        var history = JournalReplay.Of(journal.Records);
        var situation = Situation.Of(compiled, history) with { HasTraces = RunTraces.Of(history, compiled, definition, files.Exists) };
        return seen with
        {
            Situation = situation,
            Survivors = LivingProcesses.Of(situation.Tasks, processes.AtWork),
            Missing = [.. NeededPrograms.Of(situation, survey.Editor(), survey.IsVersioned()).Where(program => !survey.HasProgram(program.Name))],
        };
    }

    private IReadOnlyList<string> Changed(RunbookDefinition definition) =>
        pipeline?.IsOf(definition) != false ? [] : BuildDifferences.Of(pipeline, definition);
}
