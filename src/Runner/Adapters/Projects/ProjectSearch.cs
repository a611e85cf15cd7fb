using Tofa.Model.Reading;

namespace Tofa.Runner.Adapters.Projects;

/// <summary>Finds the project that a command is about.</summary>
internal static class ProjectSearch
{
    private static readonly string[] Misspelt = ["runbook.yml", "Runbook.yaml", "Runbook.yml"];

    /// <summary>The nearest folder upward that holds a runbook.</summary>
    /// <param name="start">The folder given with <c>-C</c>, or <c>null</c> for the current one.</param>
    /// <param name="hosted">Whether the runbook was compiled into this program, which then may also lie below its project.</param>
    /// <returns>The absolute path; <c>null</c> where there is none.</returns>
    internal static string? Find(string? start, bool hosted) =>
        Upward(Path.GetFullPath(start ?? Directory.GetCurrentDirectory()))
        ?? (hosted && start is null ? Upward(AppContext.BaseDirectory) : null);

    /// <summary>What may be meant to be the runbook of a folder and has another name; <c>null</c> where there is nothing.</summary>
    /// <param name="start">As in <see cref="Find"/>.</param>
    internal static string? Misnamed(string? start)
    {
        var folder = Path.GetFullPath(start ?? Directory.GetCurrentDirectory());
        return Misspelt.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    private static string? Upward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RunbookFile.FileName)))
                return folder.FullName;
        }

        return null;
    }
}
