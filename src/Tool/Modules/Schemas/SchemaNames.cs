using Tofa.Model.Architecture;
using Tofa.Model.Baselines;
using Tofa.Model.Runbooks.Language;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Modules.Schemas;

/// <summary>The schemas by the names on the command line.</summary>
internal static class SchemaNames
{
    private static readonly (string Name, string File, Func<string> Json)[] Table =
    [
        ("runbook", "runbook.yaml", RunbookSchema.Json),
        ("task", "tasks/*.yaml", TaskSchema.Json),
        ("architecture", "architecture.yaml", ArchitectureSchema.Json),
        ("baseline", BaselineFile.FileName, BaselineSchema.Json),
    ];

    /// <summary>All names.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Table.Select(row => row.Name)];

    /// <summary>The file in a folder that holds the schema of a name.</summary>
    internal static string PathIn(string folder, string name) => Path.Combine(folder, name + ".schema.json");

    /// <summary>The schema of a name.</summary>
    /// <param name="name">One of <see cref="All"/>.</param>
    internal static SchemaView Find(string name) => Table.Where(row => row.Name == name).Select(row => new SchemaView(row.File, row.Json())).Single();
}
