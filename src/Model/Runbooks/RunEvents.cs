namespace Tofa.Model.Runbooks;

/// <summary>The names that the runner writes into <c>last_run</c> and <c>issues</c>.</summary>
public static class RunEvents
{
    private static readonly string[] OutcomeNames = ["SUCCESS", "FAILURE"];

    private static readonly string[] IssueNames =
    [
        "MANUAL_BLOCKER", "INPUT_MISSING", "GENERATION_ERROR", "VALIDATION_FAIL", "AI_RESPONSE_REJECTED", "ARTIFACT_ERROR", "SCRIPT_ERROR", "SCRIPT_TIMEOUT", "TASK_ERROR",
    ];

    /// <summary><c>last_run.outcome</c> (R001-36).</summary>
    public static IReadOnlyList<string> Outcomes => OutcomeNames;

    /// <summary>The <c>issues[].type</c> values of the runner; people may write others (R001-39).</summary>
    public static IReadOnlyList<string> IssueTypes => IssueNames;
}
