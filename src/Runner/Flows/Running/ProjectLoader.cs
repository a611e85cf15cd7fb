using Tofa.Model.Fingerprints;
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
internal sealed class ProjectLoader(SituationReader reader, Pipeline? compiled, Stops stops)
{
    /// <summary>Reads, validates and compares with the build.</summary>
    /// <exception cref="StateException">A file cannot be read.</exception>
    internal Loading Load(RunHistory history)
    {
        if (reader.Read(history, out var refused) is not { } situation)
            return new Loading.Refused(refused!);

        return compiled is null ? Interpreted(situation) : Compiled(situation, compiled);
    }

    private Loading Compiled(Situation situation, Pipeline pipeline) =>
        pipeline.Fingerprint == DefinitionFingerprint.Of(situation.Compiled.Definition)
            ? new Loading.Ready(situation, pipeline)
            : new Loading.Refused(stops.Stale(BuildDifferences.Of(pipeline, situation.Compiled.Definition)));

    // Said before anything runs: half a run is worse than a refusal.
    private Loading Interpreted(Situation situation) =>
        situation.Tasks.FirstOrDefault(task => task.Definition.Script?.ScriptType is not null && !Blockers.Satisfies(task.Status)) is { } task
            ? new Loading.Refused(stops.NeedsProject(task.Id, task.Definition.Script!.ScriptType!))
            : new Loading.Ready(situation, InterpretedPipeline.Of(situation.Compiled.Definition));
}
