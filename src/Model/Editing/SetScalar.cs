namespace Tofa.Model.Editing;

/// <summary>Gives a key or an existing list item a text as its value; a key that is missing is added at the end of its mapping.</summary>
/// <param name="YamlPath">The place, such as <c>tasks[3].status</c>.</param>
/// <param name="Value">Any text; what YAML would read as something else than this text is quoted.</param>
public sealed record SetScalar(string YamlPath, string Value) : YamlEdit(YamlPath);
