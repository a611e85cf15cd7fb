namespace Tofa.Model.Yaml;

/// <summary>One key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; where the file has none, a plain empty scalar of no length.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
