using Tofa.Model.Collections;

namespace Tofa.Generators.Emit;

/// <summary>A record of typed values: <c>Inputs</c>, or one for a map in it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its name with those of the records around it.</param>
/// <param name="Properties">Its properties, one for each key.</param>
internal sealed record InputRecord(string Name, string Path, EquatableArray<InputProperty> Properties)
{
    /// <summary>The property of a key.</summary>
    public InputProperty Property(string key) => Properties.First(property => string.Equals(property.Key, key, StringComparison.Ordinal));
}
