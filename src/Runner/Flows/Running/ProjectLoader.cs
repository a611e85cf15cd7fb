using Tofa.Model.Fingerprints;
using Tofa.Model.Runbooks;
using Tofa.Model.Validation;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Reads the project as it is now; before every step, because people edit while a run goes on.</summary>
/// <param name="files">The project's files.</param>
/// <param name="pipelineOf">The pipeline for a definition: the compiled one, whatever the files say, or one that is interpreted from them.</param>
/// <param name="stops">Puts refusals into words.</param>
internal sealed class ProjectLoader(IProjectFiles files, Func<RunbookDefinition, Pipeline> pipelineOf, Stops stops)
{
    /// <summary>Reads, validates and compares with the build.</summary>
    /// <exception cref="StateException">A file cannot be read.</exception>
    internal Loading Load(RunHistory history)
    {
        var definition = files.ReadDefinition();
        var compiled = RunbookCompiler.Compile(definition);
        if (compiled.HasErrors)
            return new Loading.Refused(stops.Invalid(ProblemRows.Of(compiled.Problems, definition)));

        var pipeline = pipelineOf(compiled.Definition);
        if (pipeline.Fingerprint != DefinitionFingerprint.Of(compiled.Definition))
            return new Loading.Refused(stops.Stale(BuildDifferences.Of(pipeline, compiled.Definition)));

        return new Loading.Ready(Situation.Of(compiled, history), pipeline);
    }
}
