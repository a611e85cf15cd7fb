using System.Text.RegularExpressions;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Validation;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Takeovers;

/// <summary>Tells whether a run left something in a project whose journal says nothing: statuses that people or an import wrote have no journal to lose.</summary>
internal static partial class RunTraces
{
    /// <summary>The journal, relative to the project.</summary>
    internal const string Journal = "logs/run_log.jsonl";

    /// <summary>Whether the journal says nothing, some task is not where a runbook begins, and the journal's file is there or a YAML file tells how a task's last run ended (R001-35).</summary>
    /// <param name="history">The journal.</param>
    /// <param name="compiled">The runbook.</param>
    /// <param name="definition">The project's files.</param>
    /// <param name="exists">Whether a file of the project exists.</param>
    internal static bool Of(RunHistory history, CompiledRunbook compiled, IEnumerable<ProjectFile> definition, Func<string, bool> exists) =>
        history.LastSequence == 0
        && compiled.RunbookStates.Values.Any(state => state is not (TaskState.Pending or TaskState.Ready))
        && (exists(Journal) || definition.Any(file => file.Kind is FileKind.Runbook or FileKind.Task && LastRun().IsMatch(file.Text)));

    [GeneratedRegex(@"(?:^|[{,\s])[""']?last_run[""']?\s*:", RegexOptions.Multiline)]
    private static partial Regex LastRun();
}
