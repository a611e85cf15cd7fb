using Tofa.Model.Collections;

namespace Tofa.Model.Editing;

/// <summary>Adds a mapping of texts as the last item of a list; a list that is missing or empty is begun.</summary>
/// <param name="YamlPath">The list's place, such as <c>issues</c>.</param>
/// <param name="Pairs">The item's keys in this order, each once.</param>
public sealed record AppendMapping(string YamlPath, EquatableArray<KeyValuePair<string, string>> Pairs) : YamlEdit(YamlPath);
