using Tofa.Model.Collections;
using Tofa.Model.Reading;

namespace Tofa.Generators.Pipeline;

/// <summary>What one runbook file lists.</summary>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Entries">Its entries, without positions, states and problems.</param>
public sealed record FileEntries(string Path, EquatableArray<RunbookEntry> Entries)
{
    /// <summary>Reads a runbook file and keeps what it lists.</summary>
    public static FileEntries Read(ProjectFile file) => new(file.Path, RunbookFileReader.Read(file).Entries);
}
