using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Markup;

/// <summary>A marked part of a text.</summary>
/// <param name="Name">The text before the colon of <c>{|name:x|}</c>; null for <c>[|x|]</c> and <c>$$</c>.</param>
/// <param name="Span">The place in the text without markup.</param>
/// <param name="IsPosition">Whether it was written <c>$$</c>: only the start counts.</param>
public sealed record MarkupSpan(string? Name, TextSpan Span, bool IsPosition = false)
{
    /// <summary>Whether this names a place (<c>#0</c>) instead of expecting a diagnostic.</summary>
    public bool IsLocation => Name?.StartsWith('#') == true;
}
