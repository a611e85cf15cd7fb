using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Adding;

namespace Tofa.Tool.Ports;

/// <summary>Changes several files of a project as one.</summary>
internal interface IProjectChanges
{
    /// <summary>The root namespace of the single project file beside the runbook; <c>null</c> where there is none.</summary>
    /// <exception cref="StateException">The disk refused.</exception>
    string? Namespace();

    /// <summary>Whether some C# file of the project seems to declare a class.</summary>
    /// <param name="type">The full name of the class.</param>
    /// <exception cref="StateException">The disk refused.</exception>
    bool Declares(string type);

    /// <summary>Those of some paths that exist already.</summary>
    IReadOnlyList<string> Existing(IEnumerable<string> paths);

    /// <summary>Writes all files, or none: where one cannot be written, those before it are taken back.</summary>
    /// <param name="changes">The files in the order in which they are written; the runbook last.</param>
    /// <exception cref="StateException">The disk refused, a new file has appeared in the meantime, or an old one has changed.</exception>
    void Apply(IReadOnlyList<FileChange> changes);
}
