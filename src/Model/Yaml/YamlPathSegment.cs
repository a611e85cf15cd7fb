namespace Tofa.Model.Yaml;

/// <summary>One step of a YAML path.</summary>
/// <param name="Key">The key of a mapping; <c>null</c> where the step is an item of a list.</param>
/// <param name="Index">The zero-based item; -1 where the step is a key.</param>
public readonly record struct YamlPathSegment(string? Key, int Index);
