namespace Tofa.Runner.Modules.Executing;

/// <summary>How an attempt at a task ended, before it is journalled: a closed set.</summary>
internal abstract record ExecutionResult
{
    private ExecutionResult()
    {
    }

    /// <summary>What the disk refused beside: the result stands, and the run stops with exit code 6. <c>null</c> where it refused nothing.</summary>
    internal string? StateProblem { get; init; }

    /// <summary>The task is done.</summary>
    /// <param name="Details">Facts for the journal and <c>last_run</c>, such as <c>artifact</c>, <c>exit_code</c>, <c>input_tokens</c>, <c>llm_response</c>.</param>
    internal sealed record Done(IReadOnlyDictionary<string, string> Details) : ExecutionResult;

    /// <summary>The task failed.</summary>
    /// <param name="IssueType">The <c>issues[].type</c>, such as <c>SCRIPT_ERROR</c>, <c>GENERATION_ERROR</c>, <c>VALIDATION_FAIL</c> or <c>MANUAL_BLOCKER</c> (R001-39).</param>
    /// <param name="Detail">What happened, for <c>issues[].detail</c> and the message.</param>
    internal sealed record Failed(string IssueType, string Detail) : ExecutionResult
    {
        /// <summary>The exit code of the process or script; <c>null</c> where none came to an end by itself.</summary>
        internal int? ExitCode { get; init; }
    }

    /// <summary>A person left the task out on purpose.</summary>
    internal sealed record Skipped : ExecutionResult;

    /// <summary>A person has to act first; the task goes back to READY and the run stops with exit code 4.</summary>
    /// <param name="Instruction">What the person does.</param>
    internal sealed record Waiting(string Instruction) : ExecutionResult
    {
        /// <summary>Whether the run may spend nothing, so that the same run would come no further.</summary>
        internal bool LacksMoney { get; init; }

        /// <summary>What was asked in vain; <c>null</c> where nothing was.</summary>
        internal PendingQuestion? Question { get; init; }
    }

    /// <summary>The run was cancelled; the task goes back to READY and the run stops with exit code 130.</summary>
    internal sealed record Cancelled : ExecutionResult;

    /// <summary>The disk refused what the attempt needs before it came to an end; the task goes back to READY and the run stops with exit code 6.</summary>
    internal sealed record Refused : ExecutionResult;
}
