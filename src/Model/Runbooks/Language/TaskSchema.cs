using Tofa.Model.Schemas.Json;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The JSON Schema of the detail files of tasks, made from the keys that the reader goes by.</summary>
public static class TaskSchema
{
    /// <summary>What the schema's file is called.</summary>
    public const string FileName = "task.schema.json";

    /// <summary>The whole schema.</summary>
    public static string Json() => JsonSchema.Of(FileName, "What one task of a runbook does in detail.", TaskKeys.File, (AiKeys.ValueName, AiKeys.Value));
}
