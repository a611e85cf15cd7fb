namespace Tofa.Tool.Modules.Views;

/// <summary>A file that was made or changed, or would be.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="IsNew">Whether it did not exist before.</param>
/// <param name="Text">Its whole text, in a dry run.</param>
internal sealed record AddedFile(string Path, bool IsNew, string? Text);
