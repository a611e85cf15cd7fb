using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>A text. It is taken as written: <c>no</c>, <c>6.1.10</c> and <c>0x1F</c> are texts, not a truth value or numbers.</summary>
/// <param name="Span">Where it stands, with quotes, anchor and tag; a block scalar's span goes from its header to the next token's line.</param>
/// <param name="Value">The text without quotes and escapes.</param>
/// <param name="IsPlain">Whether it was written without quotes, block header and tag.</param>
public sealed record YamlScalar(SourceSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    /// <summary>Whether it was written with a tag such as <c>!!str</c>; <c>!= 0</c> without quotes is one too.</summary>
    public bool HasTag { get; init; }

    /// <summary>Whether it says "nothing here": empty, <c>null</c> in one of YAML's three spellings, or <c>~</c>, without quotes.</summary>
    public bool IsNull => IsPlain && (Value is "" or "null" or "Null" or "NULL" or "~");
}
