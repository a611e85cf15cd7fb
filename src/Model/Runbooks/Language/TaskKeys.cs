using Tofa.Model.Schemas;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The keys of a detail file: the reader, the JSON Schema and a test of the guide all go by this table.</summary>
public static class TaskKeys
{
    private const string Manual = "manual_instructions";
    private const string Ai = "ai_details";
    private const string Script = "script_details";

    /// <summary>The whole file.</summary>
    public static readonly MappingShape File = new("a detail file", new[]
    {
        new KeyShape("id", Values.FilledText, "The id that the task has in the runbook.") { NeededBecause = "it has to be the id in the runbook" },
        new KeyShape("name", Values.FilledText, "What people call the task; mirrors the runbook."),
        new KeyShape("status", Values.Status, "How far the task has come; mirrors the runbook, written by the runner.") { Default = TaskStates.ToYaml(TaskState.Pending) },
        new KeyShape("description", Values.Text, "Shown before the task starts; becomes the documentation of the generated class."),
        new KeyShape("type", Values.Kind, "Who does the task: a person, a language model, or a script. Has to agree with the runbook."),
        new KeyShape("depends_on", DependencyKeys.List, "The tasks that come first; mirrors the runbook."),
        new KeyShape("outputs", Values.TextOrTexts, "What the task leaves behind, in words."),
        new KeyShape(Manual, Values.TextOrTexts, "What a person has to do; for MANUAL."),
        new KeyShape(Ai, AiKeys.Section, "What to ask of a language model; for AI_ASSISTED."),
        new KeyShape(Script, ScriptKeys.Value, "What to run; for AUTOMATED_SCRIPT."),
        new KeyShape("output_artifact", Values.OutputPath, "Where the primary output goes, as a path from the project's folder."),
        new KeyShape("timeout", Values.Duration, "How long the task's script may take, or a model for the answer to a prompt: 90s, 10m, 1h30m, or seconds as a whole number."),
        new KeyShape("env", Values.Variables, "Environment variables for the script."),
        new KeyShape("certainty", CheckKeys.Certainty, "How sure the runbook is that the task is right, from 0 to 1; below 0.95 a person confirms it."),
        new KeyShape("alternatives", Values.TextOrTexts, "What else could be done, for whoever confirms the task."),
        new KeyShape("pause", CheckKeys.Pauses, "Where the run stops for a person: before or after the task, or a mapping with when, if and because."),
        new KeyShape("gates", CheckKeys.Gates, "What the result has to pass before the task is done: gates such as runtime_errors: 0, in categories or alone."),
        new KeyShape("last_run", HistoryKeys.LastRun, "When the task last ran and how it ended; written by the runner."),
        new KeyShape("issues", HistoryKeys.Issues, "What went wrong; written by the runner."),
    })
    {
        Rules = new KeyRule[]
        {
            new DependentKeys("type", TaskKinds.ToYaml(TaskKind.Manual), new[] { Manual, "description" }, new[] { Ai, Script }),
            new DependentKeys("type", TaskKinds.ToYaml(TaskKind.AiAssisted), new[] { Ai }, new[] { Manual, Script }),
            new DependentKeys("type", TaskKinds.ToYaml(TaskKind.AutomatedScript), new[] { Script }, new[] { Manual, Ai }),
        },
    };
}
