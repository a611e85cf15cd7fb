namespace Tofa.Model.Reading;

/// <summary>One file of a runbook project, already read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Text">Its whole text.</param>
public sealed record ProjectFile(FileKind Kind, string Path, string Text)
{
    /// <summary>Why the file is not read, whatever its text; <c>null</c> where it is.</summary>
    public FileFlaw? Flaw { get; init; }
}
