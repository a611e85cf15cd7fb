using System.Globalization;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Artifacts;

/// <summary>Names the copy that is kept of an artifact before it is replaced.</summary>
internal static class BackupPath
{
    /// <summary>Where all copies are, relative to the project.</summary>
    internal const string Folder = ".tofa/backups";

    /// <summary>The path relative to the project, such as <c>.tofa/backups/draft.2/outputs/report.md</c>.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    /// <param name="artifact">The artifact's path, without a refusal.</param>
    /// <param name="copy">1, or more where earlier names are taken: a journal that was deleted counts attempts anew.</param>
    internal static string For(string taskId, int attempt, string artifact, int copy) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Folder}/{SafeName.For(taskId)}.{attempt}{(copy == 1 ? string.Empty : $".{copy}")}{ArtifactPath.Under(string.Empty, artifact)}");
}
