using Tofa.Model.Collections;

namespace Tofa.Model.Schemas;

/// <summary>Keys that a value of another key calls for, or rules out.</summary>
/// <param name="Key">The other key.</param>
/// <param name="Value">Its value.</param>
/// <param name="Needed">The keys of which one has to have a value then.</param>
/// <param name="Forbidden">The keys that must have none then.</param>
public sealed record DependentKeys(string Key, string Value, EquatableArray<string> Needed, EquatableArray<string> Forbidden) : KeyRule;
