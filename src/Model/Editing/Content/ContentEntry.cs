namespace Tofa.Model.Editing.Content;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record ContentEntry(string Key, YamlContent Value);
