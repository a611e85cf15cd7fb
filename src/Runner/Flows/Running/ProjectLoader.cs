using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Pipelines.Interpreted;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Reads the project as it is now; before every step, because people edit while a run goes on.</summary>
/// <param name="reader">Reads files and journal together.</param>
/// <param name="compiled">The pipeline that was compiled into the project; <c>null</c> where the files are interpreted.</param>
/// <param name="stops">Puts refusals into words.</param>
/// <param name="client">Knows which tasks can get no answer.</param>
internal sealed class ProjectLoader(SituationReader reader, Pipeline? compiled, Stops stops, IAiClient client)
{
    /// <summary>Reads, validates and compares with the build.</summary>
    /// <param name="history">The journal.</param>
    /// <param name="range">What the run takes: only that has to be able to run.</param>
    /// <exception cref="StateException">A file cannot be read.</exception>
    internal Loading Load(RunHistory history, TaskRange range)
    {
        if (reader.Read(history, out var refused) is not { } situation)
            return new Loading.Refused(refused!);

        var takes = range.Takes(situation.Plan);
        var loading = compiled is null ? Interpreted(situation, takes) : Compiled(situation, compiled);
        return loading is Loading.Ready && Unanswerable(situation, takes) is { } refusal ? new Loading.Refused(refusal) : loading;
    }

    // Said before anything runs, too. A task that failed is told first.
    private StopView? Unanswerable(Situation situation, Func<string, bool> takes) => situation.Tasks.Any(task => task.Status == TaskState.Error)
        ? null
        : situation.Tasks
            .Where(task => task.Definition.Kind == TaskKind.AiAssisted && !Blockers.Satisfies(task.Status) && takes(task.Id))
            .Select(task => client.Refusal(task.Id) is { } refusal ? stops.Unanswerable(task.Id, refusal) : null)
            .FirstOrDefault(stop => stop is not null);

    private Loading Compiled(Situation situation, Pipeline pipeline) =>
        pipeline.IsOf(situation.Compiled.Definition)
            ? new Loading.Ready(situation, pipeline)
            : new Loading.Refused(stops.Stale(BuildDifferences.Of(pipeline, situation.Compiled.Definition)));

    // Said before anything runs: half a run is worse than a refusal.
    private Loading Interpreted(Situation situation, Func<string, bool> takes) =>
        situation.Tasks.FirstOrDefault(task => task.Definition.Script?.ScriptType is not null && !Blockers.Satisfies(task.Status) && takes(task.Id)) is { } task
            ? new Loading.Refused(stops.NeedsProject(task.Id, task.Definition.Script!.ScriptType!))
            : new Loading.Ready(situation, InterpretedPipeline.Of(situation.Compiled.Definition));
}
