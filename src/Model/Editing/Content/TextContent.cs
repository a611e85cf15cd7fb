namespace Tofa.Model.Editing.Content;

/// <summary>A text.</summary>
/// <param name="Text">Any text; what YAML would read as something else is quoted.</param>
public sealed record TextContent(string Text) : YamlContent;
