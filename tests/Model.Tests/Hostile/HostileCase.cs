namespace Tofa.Model.Tests.Hostile;

/// <summary>One file that somebody could write, by accident or on purpose, and exactly what the reader makes of it.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Input">The file.</param>
/// <param name="Expected">The outcome as <see cref="Outcome"/> writes it.</param>
public sealed record HostileCase(string Name, string Input, string Expected);
