using Tofa.Model.Architecture;
using Tofa.Model.Baselines;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Modules.Schemas;

/// <summary>The schemas by the names on the command line.</summary>
internal static class SchemaNames
{
    /// <summary>The name of the one for <c>architecture.yaml</c>.</summary>
    internal const string Architecture = "architecture";

    /// <summary>The name of the one for <c>tofa.baseline.yaml</c>.</summary>
    internal const string Baseline = "baseline";

    /// <summary>The schema of a name.</summary>
    internal static SchemaView Find(string name) => name == Architecture
        ? new SchemaView("architecture.yaml", ArchitectureSchema.Json())
        : new SchemaView(BaselineFile.FileName, BaselineSchema.Json());
}
