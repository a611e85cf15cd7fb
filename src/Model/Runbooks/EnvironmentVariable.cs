namespace Tofa.Model.Runbooks;

/// <summary>One entry of <c>env</c>.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Value">Its value, passed as it is.</param>
public sealed record EnvironmentVariable(string Name, string Value);
