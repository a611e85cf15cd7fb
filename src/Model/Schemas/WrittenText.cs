using Tofa.Model.Text;

namespace Tofa.Model.Schemas;

/// <summary>A text, number or truth value of a file, with its place.</summary>
/// <param name="Form">What it says.</param>
/// <param name="Text">The text, a valid one of its form.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="YamlPath">Its path, such as <c>layers[2].may_use[0]</c>.</param>
/// <param name="Parent">The path of the key it stands under, such as <c>layers[2].may_use</c>.</param>
public sealed record WrittenText(TextForm Form, string Text, SourceSpan Span, string YamlPath, string Parent);
