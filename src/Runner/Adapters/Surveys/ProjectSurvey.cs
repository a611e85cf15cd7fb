using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Processes;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Editing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Surveys;

/// <summary>Looks around a project on the disk.</summary>
/// <param name="projectDirectory">Absolute path.</param>
internal sealed class ProjectSurvey(string projectDirectory) : IProjectSurvey
{
    private const string State = ".tofa";
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 32 };
    private static readonly EnumerationOptions Here = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <inheritdoc/>
    public IReadOnlyList<Obstacle> Obstacles() => new AccessCheck(projectDirectory).Run();

    /// <inheritdoc/>
    public IReadOnlyList<string> Leftovers() =>
        [.. LeftoverPaths().Select(Relative).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IReadOnlyList<string> RelayFiles() => [.. Below(Path.Combine(State, "relay"), "*.md", Here).Select(Relative).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Recordings() => [.. Below(RecordingPath.Folder, $"*{RecordingPath.Extension}", Here).Select(Relative).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool HasProgram(string program) => ProgramLookup.Find(program, projectDirectory, Environment.GetEnvironmentVariable("PATH")) is not null;

    /// <inheritdoc/>
    public string? Editor() => Variable("VISUAL") ?? Variable("EDITOR");

    /// <inheritdoc/>
    public bool IsVersioned()
    {
        for (var folder = new DirectoryInfo(projectDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public string? FileSystem()
    {
        try
        {
            return new DriveInfo(projectDirectory).DriveFormat;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void DeleteLeftovers()
    {
        try
        {
            foreach (var path in LeftoverPaths())
                File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"{State}: {failure.Message} Make it writable and try again.", failure);
        }
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text && EditorCommand.Split(text, backslashEscapes: !OperatingSystem.IsWindows()) is [var program, ..] ? program : null;

    private List<string> LeftoverPaths() =>
    [
        .. Below(string.Empty, $".*{AtomicChange.TemporarySuffix}", Here),
        .. new[] { "tasks", "logs", State }.SelectMany(folder => Below(folder, $".*{AtomicChange.TemporarySuffix}", All)),
    ];

    private IEnumerable<string> Below(string folder, string pattern, EnumerationOptions options) =>
        Directory.Exists(Path.Combine(projectDirectory, folder)) ? Directory.EnumerateFiles(Path.Combine(projectDirectory, folder), pattern, options) : [];

    private string Relative(string path) => Path.GetRelativePath(projectDirectory, path).Replace('\\', '/');
}
