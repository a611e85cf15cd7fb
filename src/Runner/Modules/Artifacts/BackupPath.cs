using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Artifacts;

/// <summary>Names the copy that is kept of an artifact before it is replaced.</summary>
internal static partial class BackupPath
{
    /// <summary>Where all copies are, relative to the project.</summary>
    internal const string Folder = ".tofa/backups";

    /// <summary>The path relative to the project, such as <c>.tofa/backups/draft.2/outputs/report.md</c>.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    /// <param name="artifact">The artifact's path, without a refusal.</param>
    /// <param name="copy">1, or more where earlier names are taken: a journal that was deleted counts attempts anew.</param>
    internal static string For(string taskId, int attempt, string artifact, int copy) => In(
        string.Create(CultureInfo.InvariantCulture, $"{SafeName.For(taskId)}.{attempt}{(copy == 1 ? string.Empty : $".{copy}")}"), artifact);

    /// <summary>The path of an artifact's copy in the folder of an attempt.</summary>
    /// <param name="folder">The folder's name, such as <c>draft.2</c>.</param>
    /// <param name="artifact">As in <see cref="For"/>.</param>
    internal static string In(string folder, string artifact) => $"{Folder}/{folder}{ArtifactPath.Under(string.Empty, artifact)}";

    /// <summary>Whether a folder's name is one that an attempt gets, and not one that a person chose.</summary>
    internal static bool IsOfAttempt(string folder) => OfAttempt().IsMatch(folder);

    [GeneratedRegex(@"^.+\.[1-9][0-9]*$")]
    private static partial Regex OfAttempt();
}
