using Tofa.Model.Collections;

namespace Tofa.Model.Editing;

/// <summary>
/// Gives a key a mapping of texts as its value, in place of the mapping or the empty value that it has; a key that is missing is added at
/// the end of its mapping.
/// </summary>
/// <param name="YamlPath">The place, such as <c>last_run</c>.</param>
/// <param name="Pairs">All keys that the mapping has afterwards, in this order, each once.</param>
public sealed record SetMapping(string YamlPath, EquatableArray<KeyValuePair<string, string>> Pairs) : YamlEdit(YamlPath);
