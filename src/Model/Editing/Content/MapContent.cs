using Tofa.Model.Collections;

namespace Tofa.Model.Editing.Content;

/// <summary>Keys with values.</summary>
/// <param name="Entries">The entries in their order, each key once.</param>
public sealed record MapContent(EquatableArray<ContentEntry> Entries) : YamlContent;
