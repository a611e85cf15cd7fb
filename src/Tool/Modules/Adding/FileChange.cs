namespace Tofa.Tool.Modules.Adding;

/// <summary>A file as it is to be.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Before">The text that is replaced; <c>null</c> for a file that must not exist yet.</param>
internal sealed record FileChange(string Path, string Text, string? Before);
