namespace Tofa.Tool.Modules.Scaffolding;

/// <summary>A file of the scaffold.</summary>
/// <param name="Path">Relative to the new project, with <c>/</c>.</param>
/// <param name="Text">Its whole text.</param>
internal sealed record ScaffoldFile(string Path, string Text);
