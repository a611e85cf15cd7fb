using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Validation;

/// <summary>A runbook project, read, joined and checked.</summary>
/// <param name="Definition">What it says to do; complete as far as the files could be read, even where there are errors.</param>
/// <param name="RunbookStates">The status of every task by id, as the runbook has it; <see cref="TaskState.Pending"/> where it gives none.</param>
/// <param name="DetailStates">The status in the detail file, for every task whose detail file gives one.</param>
/// <param name="Problems">Everything that is wrong in all files, ordered by file and place.</param>
public sealed record CompiledRunbook(
    RunbookDefinition Definition,
    IReadOnlyDictionary<string, TaskState> RunbookStates,
    IReadOnlyDictionary<string, TaskState> DetailStates,
    EquatableArray<Problem> Problems)
{
    /// <summary>The C# types that the tasks name. Whether they are there and fit, only the project's compiler knows (TOFA5060 to TOFA5069).</summary>
    public EquatableArray<ScriptReference> Scripts { get; init; }

    /// <summary>Whether the runbook cannot run.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error);
}
