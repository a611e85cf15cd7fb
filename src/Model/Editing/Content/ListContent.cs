using Tofa.Model.Collections;

namespace Tofa.Model.Editing.Content;

/// <summary>A list of texts.</summary>
/// <param name="Texts">The items.</param>
/// <param name="IsCompact">Whether it stands on one line, such as <c>[a, b]</c>; else each item has a line of its own.</param>
public sealed record ListContent(EquatableArray<string> Texts, bool IsCompact = false) : YamlContent;
