using Tofa.Model.Collections;

namespace Tofa.Model.Architecture;

/// <summary>A type or member that a project bans on its own account (R004-7, R004-36, R004-37).</summary>
/// <param name="Symbol">A documentation comment id, such as <c>M:System.Console.WriteLine</c>; without parentheses it stands for all overloads.</param>
/// <param name="Layers">The layers in which it is banned; empty for everywhere.</param>
/// <param name="Owners">Patterns of the types that may use it all the same.</param>
/// <param name="Because">Why; empty where the project does not say.</param>
/// <param name="Instead">What to use instead; empty where the project does not say.</param>
public sealed record BannedMember(string Symbol, EquatableArray<string> Layers, EquatableArray<string> Owners, string Because, string Instead);
