namespace Tofa.Model.Reading;

/// <summary>The keys of the runbook language, per mapping.</summary>
internal static class Keys
{
    /// <summary>Top level of <c>runbook.yaml</c>.</summary>
    public static readonly IReadOnlyList<string> Runbook = ["schema", "name", "description", "tasks"];

    /// <summary>An item of <c>tasks</c>.</summary>
    public static readonly IReadOnlyList<string> Entry =
        ["id", "name", "status", "depends_on", "task_detail_file", "type", "last_run", "issues"];

    /// <summary>Top level of a detail file.</summary>
    public static readonly IReadOnlyList<string> Detail =
    [
        "id", "name", "status", "description", "type", "depends_on", "outputs", "manual_instructions", "ai_details", "script_details",
        "output_artifact", "timeout", "env", "certainty", "pause", "gates", "last_run", "issues",
    ];

    /// <summary><c>ai_details</c>.</summary>
    public static readonly IReadOnlyList<string> Ai =
    [
        "model", "prompt_template", "prompt", "input_context", "output_parser", "review_points", "fallback_prompt_template", "fallback_prompt",
    ];

    /// <summary><c>script_details</c>.</summary>
    public static readonly IReadOnlyList<string> Script = ["command", "script", "timeout", "env"];

    /// <summary>A value of <c>input_context</c> that is a mapping.</summary>
    public static readonly IReadOnlyList<string> ContextFile = ["file"];
}
