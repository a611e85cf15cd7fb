namespace Tofa.Runner.Modules.Executing;

/// <summary>The <c>issues[].type</c> values that executing a task can leave (R001-39; an open set).</summary>
internal static class IssueTypes
{
    /// <summary>A person marked the task as failed.</summary>
    internal const string ManualBlocker = "MANUAL_BLOCKER";

    /// <summary>Something the task reads is not there.</summary>
    internal const string InputMissing = "INPUT_MISSING";

    /// <summary>The model gave no usable answer.</summary>
    internal const string GenerationError = "GENERATION_ERROR";

    /// <summary>A result is not what was asked for.</summary>
    internal const string ValidationFail = "VALIDATION_FAIL";

    /// <summary>A person refused the model's answer.</summary>
    internal const string AiResponseRejected = "AI_RESPONSE_REJECTED";

    /// <summary>The artifact could not be written.</summary>
    internal const string ArtifactError = "ARTIFACT_ERROR";

    /// <summary>A process or script failed.</summary>
    internal const string ScriptError = "SCRIPT_ERROR";

    /// <summary>A process or script took too long.</summary>
    internal const string ScriptTimeout = "SCRIPT_TIMEOUT";
}
