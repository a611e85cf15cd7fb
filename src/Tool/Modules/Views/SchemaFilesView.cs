using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Views;

/// <summary>The files into which JSON Schemas were written, or would be.</summary>
/// <param name="DryRun">Whether nothing was written.</param>
/// <param name="Files">Absolute paths.</param>
internal sealed record SchemaFilesView(bool DryRun, IReadOnlyList<string> Files) : View("schema_files");
