using Tofa.Model.Collections;

namespace Tofa.Model.Naming;

/// <summary>Names of the generated task classes (R001-15): <c>app_1.1.1</c> is <c>App_1_1_1</c>, <c>ingest_data</c> is <c>IngestData</c>.</summary>
public static class TaskNames
{
    private static readonly IdentifierRules Rules = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            // Members of object, which a constant of the same name in Runbook.Ids would hide.
            "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",

            // Members of a generated class and of its base classes: a type may not have the name of its own member.
            "Check", "CheckOutput", "CreateScript", "Definition", "DependsOn", "DetailFile", "Finished", "Inputs", "Measure", "OnFinished", "OnStarting",
            "OutputArtifact", "PrepareInputs", "Render", "RenderFallbackPrompt", "RenderPrompt", "RequiresDone", "Starting", "TaskId", "TaskName", "TaskDefinition", "CreateDefinition",

            // What stands around the classes, and namespaces that user code in their partial halves begins names with.
            "Ids", "ICases", "TResult", "Runbook", "RunbookTasks", "Tasks", "Pipeline", "Fingerprint", "System", "Microsoft", "Tofa",
            "ManualTask", "AiAssistedTask", "ScriptTask", "PipelineTask", "TaskState", "Task",
        },
        "Task_",
        "Task");

    /// <summary>The class name of every id: legal in C#, the same whatever the order, and different for different ids even where case is ignored.</summary>
    /// <param name="ids">Any texts; an id that occurs twice gets one name.</param>
    /// <returns>The names, in the order of the ids.</returns>
    public static EquatableArray<string> For(EquatableArray<string> ids) => Identifiers.For(ids, Rules);
}
