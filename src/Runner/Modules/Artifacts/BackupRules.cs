namespace Tofa.Runner.Modules.Artifacts;

/// <summary>Decides how many copies of replaced artifacts are kept.</summary>
internal static class BackupRules
{
    /// <summary>How many copies of one artifact are kept.</summary>
    internal const int Kept = 10;

    /// <summary>The copies of one artifact that are to be deleted: the oldest beyond <see cref="Kept"/>, and none that this run made.</summary>
    /// <param name="copies">All copies of the artifact, oldest first.</param>
    /// <param name="made">The paths of those that this run made.</param>
    internal static IReadOnlyList<string> Excess(IReadOnlyList<string> copies, IReadOnlySet<string> made) =>
        [.. copies.SkipLast(1).Where(copy => !made.Contains(copy)).Take(Math.Max(0, copies.Count - Kept))];
}
