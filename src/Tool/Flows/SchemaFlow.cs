using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Schemas;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa schema</c>: what an editor needs to help with a file.</summary>
/// <param name="files">Takes the schemas.</param>
internal sealed class SchemaFlow(ITextFiles files)
{
    /// <summary>Shows a schema.</summary>
    /// <param name="name">One of the names that the command line offers.</param>
    internal static View Show(string name) => SchemaNames.Find(name);

    /// <summary>Writes a schema, or all, into a folder, over older ones.</summary>
    /// <param name="name">One of the names; <c>null</c> for all.</param>
    /// <param name="folder">Absolute.</param>
    /// <param name="isDry">Whether to say what would be written, and write nothing.</param>
    internal View Write(string? name, string folder, bool isDry)
    {
        var schemas = SchemaNames.All.Where(known => name is null || known == name).ToDictionary(known => SchemaNames.PathIn(folder, known), known => SchemaNames.Find(known).Schema, StringComparer.Ordinal);
        foreach (var (path, text) in schemas)
        {
            if (!isDry)
                files.Write(path, text);
        }

        return new SchemaFilesView(isDry, [.. schemas.Keys]);
    }
}
