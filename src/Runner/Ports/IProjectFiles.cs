using Tofa.Model.Reading;

namespace Tofa.Runner.Ports;

/// <summary>The runbook, its detail files and its templates, as they are on the disk.</summary>
internal interface IProjectFiles
{
    /// <summary>The absolute path of the folder that holds <c>runbook.yaml</c>.</summary>
    string ProjectDirectory { get; }

    /// <summary>Reads <c>runbook.yaml</c>, <c>tasks/**/*.yaml</c>, <c>prompt_templates/**</c> and <c>schemas/**/*.json</c>; paths are relative, with <c>/</c>, in ordinal order.</summary>
    /// <remarks>A file that is not UTF-8, or no file, has a flaw, so that it becomes a problem of the runbook.</remarks>
    /// <exception cref="StateException">A file cannot be read.</exception>
    IReadOnlyList<ProjectFile> ReadDefinition();

    /// <summary>Whether a file was changed, added or deleted since <see cref="ReadDefinition"/>, other than by <see cref="Replace"/> and <see cref="ChangeAll"/>; told by time and length.</summary>
    /// <exception cref="StateException">A folder cannot be read.</exception>
    bool HasChanged();

    /// <summary>Reads one file of the project; <c>null</c> where it does not exist.</summary>
    /// <param name="path">Relative to the project; may not leave it.</param>
    /// <exception cref="StateException">The path leaves the project, or the file cannot be read.</exception>
    string? ReadText(string path);

    /// <summary>Replaces a file as a whole: temp file beside it, fsync, rename; creates folders as needed.</summary>
    /// <param name="path">Relative to the project; may not leave it, also not through a symbolic link.</param>
    /// <param name="text">The new content, written as UTF-8 (with a byte order mark only where the text starts with one).</param>
    /// <exception cref="StateException">The path leaves the project or names run state, or the disk refused; the old file is intact.</exception>
    void Replace(string path, string text);

    /// <summary>Copies a file with its mode, and returns only when the copy is on the disk; creates folders as needed.</summary>
    /// <param name="path">Relative to the project; may not leave it.</param>
    /// <param name="copy">Relative to the project; nothing may be there yet.</param>
    /// <exception cref="StateException">A path leaves the project, the file is no file, or the disk refused.</exception>
    void Copy(string path, string copy);

    /// <summary>The copies that were made of an artifact before it was replaced, relative to the project, oldest first.</summary>
    /// <param name="artifact">Relative to the project.</param>
    /// <exception cref="StateException">Their folder cannot be read.</exception>
    IReadOnlyList<string> Backups(string artifact) => [];

    /// <summary>Deletes a copy and the folders that are empty without it.</summary>
    /// <param name="backup">One of <see cref="Backups"/>.</param>
    /// <exception cref="StateException">The disk refused.</exception>
    void DeleteBackup(string backup)
    {
    }

    /// <summary>Changes several files, each as a whole: all are written and synced beside their targets before the first is renamed.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>Whether all were changed; one that no longer says what it said is a person's newer edit and left alone.</returns>
    /// <exception cref="StateException">As in <see cref="Replace"/>; each file is the old one or the new one.</exception>
    bool ChangeAll(IReadOnlyList<TextChange> changes);

    /// <summary>Looks whether a file could be replaced, as far as that can be told without writing.</summary>
    /// <param name="path">As in <see cref="Replace"/>.</param>
    /// <exception cref="StateException">It could not.</exception>
    void CheckReplaceable(string path);

    /// <summary>Whether a file exists.</summary>
    /// <param name="path">Relative to the project.</param>
    bool Exists(string path);
}
