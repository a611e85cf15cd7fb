using System.Globalization;
using Tofa.Model.Baselines;
using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Baselines;

/// <summary>A folder with projects, the violations in them, and the baseline beside them.</summary>
/// <param name="Directory">The absolute path of the folder.</param>
/// <param name="Projects">The projects in it; nearly always one.</param>
/// <param name="Text">The baseline's text; <c>null</c> where there is no file.</param>
internal sealed record FrozenProject(string Directory, IReadOnlyList<ProjectFindings> Projects, string? Text)
{
    /// <summary>The absolute path of the baseline.</summary>
    public string Path { get; } = PathIn(Directory);

    /// <summary>The baseline as read; an empty one where there is no file.</summary>
    public BaselineFile File { get; } = BaselineFileReader.Read(BaselineFile.FileName, Text ?? string.Empty);

    /// <summary>The violations that are there.</summary>
    public IReadOnlyList<Frozen> Violations { get; } = [.. Projects.SelectMany(FoundViolations.Of)];

    /// <summary>What the baseline is compared with: the violations that are there, and those that a rule which is off froze, and cannot find.</summary>
    public IEnumerable<Violation> Known => Violations.Select(frozen => frozen.Violation).Concat(File.Baseline.Entries.Where(entry => Projects.Any(project => project.Off.Contains(entry.Key.Rule))).SelectMany(Unseen));

    private static IEnumerable<Violation> Unseen(BaselineEntry entry) =>
        Enumerable.Range(0, entry.Count).Select(number => new Violation(entry.Key, string.Create(CultureInfo.InvariantCulture, $"off {number}")));

    /// <summary>The absolute path of the baseline in a folder.</summary>
    internal static string PathIn(string directory) => System.IO.Path.Combine(directory, BaselineFile.FileName);
}
