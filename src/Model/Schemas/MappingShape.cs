using Tofa.Model.Collections;

namespace Tofa.Model.Schemas;

/// <summary>A mapping with known keys.</summary>
/// <param name="Title">What it is called in messages, such as <c>a layer</c>.</param>
/// <param name="Keys">The keys, in the order in which people look for them.</param>
public sealed record MappingShape(string Title, EquatableArray<KeyShape> Keys) : Shape
{
    /// <summary>What its keys demand of each other.</summary>
    public EquatableArray<KeyRule> Rules { get; init; }

    /// <summary>The key of a name, or <c>null</c>.</summary>
    public KeyShape? Key(string name) => Keys.FirstOrDefault(key => key.Name == name);
}
