using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Scaffolding;

namespace Tofa.Tool.Ports;

/// <summary>A folder that becomes a project.</summary>
internal interface INewProject
{
    /// <summary>Looks at a folder, which need not exist, and around it.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="paths">The files that are to be written, relative to the folder.</param>
    /// <exception cref="StateException">The disk refused to tell.</exception>
    Place Look(string folder, IReadOnlyList<string> paths);

    /// <summary>Writes all files, or none: where one cannot be written, those before it are taken back. No file is ever replaced.</summary>
    /// <param name="folder">Absolute; made where it is missing.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="StateException">The disk refused, or a file has appeared in the meantime.</exception>
    void Create(string folder, IReadOnlyList<ScaffoldFile> files);
}
