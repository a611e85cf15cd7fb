using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Views;

/// <summary>What was added, or would be.</summary>
/// <param name="DryRun">Whether nothing was written.</param>
/// <param name="TaskId">The task that it is about; <c>null</c> where it is about none.</param>
/// <param name="Files">The files.</param>
internal sealed record AddView(bool DryRun, string? TaskId, IReadOnlyList<AddedFile> Files) : View("add");
