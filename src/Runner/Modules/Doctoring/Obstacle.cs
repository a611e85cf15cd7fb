namespace Tofa.Runner.Modules.Doctoring;

/// <summary>A path that a run would stumble over.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Reason">What stands in the way, in words that follow the path.</param>
internal sealed record Obstacle(string Path, string Reason)
{
    /// <summary>What to do about it.</summary>
    internal string Remedy { get; init; } = "make it readable and writable for you";
}
