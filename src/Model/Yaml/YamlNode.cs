using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>A node of a YAML document.</summary>
/// <param name="Span">Where it stands in the file's text. An alias's span is the alias itself, while what is inside keeps the anchored node's places.</param>
public abstract record YamlNode(SourceSpan Span);
