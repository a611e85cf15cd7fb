namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>A file that is to be written.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Text">Its whole text.</param>
internal sealed record NewFile(string Path, string Text);
