using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Views;

/// <summary>A project that was made, or would be.</summary>
/// <param name="DryRun">Whether nothing was written.</param>
/// <param name="Folder">Its folder, as it is typed from the starting folder.</param>
/// <param name="Name">The project file without its ending.</param>
/// <param name="Namespace">Its root namespace.</param>
/// <param name="Files">The files, relative to the folder.</param>
/// <param name="Remarks">What to know about the surroundings.</param>
internal sealed record InitView(bool DryRun, string Folder, string Name, string Namespace, IReadOnlyList<string> Files, IReadOnlyList<string> Remarks) : View("init");
