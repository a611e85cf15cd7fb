using Tofa.Model.Runbooks;

namespace Tofa.Model.Contexts;

/// <summary>A value that does not fit those before it in the same list.</summary>
/// <param name="YamlPath">Its path.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Before">What those before it are.</param>
public sealed record MixedValue(string YamlPath, ContextKind Kind, ContextKind Before);
