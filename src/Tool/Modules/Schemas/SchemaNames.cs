using Tofa.Model.Architecture;
using Tofa.Model.Baselines;
using Tofa.Model.Runbooks.Language;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Modules.Schemas;

/// <summary>The schemas by the names on the command line.</summary>
internal static class SchemaNames
{
    /// <summary>The name of the one for <c>runbook.yaml</c>.</summary>
    internal const string Runbook = "runbook";

    /// <summary>The name of the one for detail files.</summary>
    internal const string Task = "task";

    /// <summary>The name of the one for <c>architecture.yaml</c>.</summary>
    internal const string Architecture = "architecture";

    /// <summary>The name of the one for <c>tofa.baseline.yaml</c>.</summary>
    internal const string Baseline = "baseline";

    /// <summary>All names.</summary>
    internal static readonly IReadOnlyList<string> All = [Runbook, Task, Architecture, Baseline];

    /// <summary>The file in a folder that holds the schema of a name.</summary>
    internal static string PathIn(string folder, string name) => Path.Combine(folder, name + ".schema.json");

    /// <summary>The schema of a name.</summary>
    internal static SchemaView Find(string name) => name switch
    {
        Runbook => new SchemaView("runbook.yaml", RunbookSchema.Json()),
        Task => new SchemaView("tasks/*.yaml", TaskSchema.Json()),
        Architecture => new SchemaView("architecture.yaml", ArchitectureSchema.Json()),
        _ => new SchemaView(BaselineFile.FileName, BaselineSchema.Json()),
    };
}
