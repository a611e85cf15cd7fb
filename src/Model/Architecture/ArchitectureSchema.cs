using Tofa.Model.Schemas.Json;

namespace Tofa.Model.Architecture;

/// <summary>The JSON Schema of <c>architecture.yaml</c>, made from the keys that the reader goes by.</summary>
public static class ArchitectureSchema
{
    /// <summary>What the schema's file is called.</summary>
    public const string FileName = "architecture.schema.json";

    /// <summary>The whole schema.</summary>
    public static string Json() => JsonSchema.Of(FileName, "The architecture of a project: its layers, what they may use, and what its rules go by.", ArchitectureKeys.File);
}
