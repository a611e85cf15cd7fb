using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Projects;

/// <summary>What a command is about: a closed set.</summary>
internal abstract record BuildTarget
{
    private BuildTarget()
    {
    }

    /// <summary>A project or solution.</summary>
    /// <param name="Path">Its absolute path.</param>
    internal sealed record Chosen(string Path) : BuildTarget;

    /// <summary>There is none, or more than one.</summary>
    /// <param name="Stop">What to type instead.</param>
    internal sealed record Unclear(StopView Stop) : BuildTarget;
}
