using Tofa.Model.Schemas.Json;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The JSON Schema of <c>runbook.yaml</c>, made from the keys that the reader goes by.</summary>
public static class RunbookSchema
{
    /// <summary>What the schema's file is called.</summary>
    public const string FileName = "runbook.schema.json";

    /// <summary>The whole schema.</summary>
    public static string Json() => JsonSchema.Of(FileName, "The plan of a project: its tasks, what each waits for, and how far it has come.", RunbookKeys.File);
}
