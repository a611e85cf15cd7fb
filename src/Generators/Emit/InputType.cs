using Tofa.Model.Contexts;

namespace Tofa.Generators.Emit;

/// <summary>The C# type of a context value.</summary>
/// <param name="Shape">What the model knows of it.</param>
/// <param name="CSharp">The type as code in the task's class spells it, with a question mark where a value may be missing.</param>
/// <param name="Record">The record of a map; <c>null</c> for anything else.</param>
/// <param name="Item">The type of a list's items; <c>null</c> for anything else.</param>
internal sealed record InputType(ContextShape Shape, string CSharp, InputRecord? Record, InputType? Item);
