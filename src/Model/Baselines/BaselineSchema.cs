using Tofa.Model.Schemas.Json;

namespace Tofa.Model.Baselines;

/// <summary>The JSON Schema of <c>tofa.baseline.yaml</c>, made from the keys that the reader goes by.</summary>
public static class BaselineSchema
{
    /// <summary>What the schema's file is called.</summary>
    public const string FileName = "baseline.schema.json";

    /// <summary>The whole schema.</summary>
    public static string Json() => JsonSchema.Of(FileName, "The violations that a project accepts for now; the list only shrinks.", BaselineKeys.File);
}
