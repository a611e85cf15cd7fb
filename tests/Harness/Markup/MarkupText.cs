using System.Collections.Immutable;

namespace Tofa.Harness.Markup;

/// <summary>A text without its markup, and what the markup said.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Spans">The marked parts by start, outer before inner.</param>
public sealed record MarkupText(string Text, ImmutableArray<MarkupSpan> Spans);
