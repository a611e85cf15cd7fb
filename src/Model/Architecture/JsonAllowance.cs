namespace Tofa.Model.Architecture;

/// <summary>A type that may still serialize on its own; the list only shrinks (C-15).</summary>
/// <param name="Type">Its full name.</param>
/// <param name="Because">Why; empty where the project does not say.</param>
public sealed record JsonAllowance(string Type, string Because);
