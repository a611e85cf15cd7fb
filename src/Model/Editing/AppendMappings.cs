using Tofa.Model.Collections;
using Tofa.Model.Editing.Content;

namespace Tofa.Model.Editing;

/// <summary>Adds mappings as the last items of a list, all at once; a list that is missing or empty is begun.</summary>
/// <param name="YamlPath">The list's place, such as <c>tasks</c>.</param>
/// <param name="Items">The items in their order.</param>
public sealed record AppendMappings(string YamlPath, EquatableArray<MapContent> Items) : YamlEdit(YamlPath);
