using Tofa.Model.Validation;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Takeovers;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Reads files and journal together.</summary>
/// <param name="files">The project's files.</param>
/// <param name="stops">Puts refusals into words.</param>
internal sealed class SituationReader(IProjectFiles files, Stops stops)
{
    /// <summary>Where the runbook stands; <c>null</c> where it cannot run.</summary>
    /// <param name="history">The journal.</param>
    /// <param name="refused">Why it cannot run; <c>null</c> where it can.</param>
    /// <exception cref="StateException">A file cannot be read.</exception>
    internal Situation? Read(RunHistory history, out StopView? refused)
    {
        var definition = files.ReadDefinition();
        var compiled = RunbookCompiler.Compile(definition);
        refused = compiled.HasErrors ? stops.Invalid(ProblemRows.Of(compiled.Problems, definition)) : null;
        return refused is null ? Situation.Of(compiled, history) with { HasTraces = RunTraces.Of(history, compiled, definition, files.Exists) } : null;
    }
}
