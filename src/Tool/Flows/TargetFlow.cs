using Tofa.Tool.Modules.Projects;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary>Finds the project or solution that a command is about.</summary>
/// <param name="folders">The disk.</param>
internal sealed class TargetFlow(IProjectFolder folders)
{
    /// <summary>Finds it.</summary>
    /// <param name="given">A project, a solution or a folder, as it was typed; <c>null</c> for the starting folder.</param>
    /// <param name="start">The absolute path of the starting folder.</param>
    /// <param name="command">The command, for the advice.</param>
    internal BuildTarget Find(string? given, string start, string command)
    {
        var path = Path.GetFullPath(given ?? start, start);
        if (folders.IsFile(path))
            return new BuildTarget.Chosen(path);

        return folders.IsFolder(path) ? TargetChoice.In(path, folders.BuildableIn(path), command) : TargetChoice.Missing(given ?? start);
    }
}
