using Tofa.Model.Collections;
using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>A list.</summary>
/// <param name="Span">From the first dash to the end of the last item, or with the brackets.</param>
/// <param name="Items">The items.</param>
public sealed record YamlSequence(SourceSpan Span, EquatableArray<YamlNode> Items) : YamlNode(Span);
