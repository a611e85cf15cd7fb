namespace Tofa.Generators.Emit;

/// <summary>One property of a generated record of values.</summary>
/// <param name="Name">The property's name as code spells it.</param>
/// <param name="Key">The key that it holds the value of.</param>
/// <param name="Type">Its type.</param>
internal sealed record InputProperty(string Name, string Key, InputType Type);
