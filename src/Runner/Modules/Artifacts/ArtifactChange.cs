namespace Tofa.Runner.Modules.Artifacts;

/// <summary>What accepting an output would do to the file that is there: a closed set.</summary>
internal abstract record ArtifactChange
{
    private ArtifactChange()
    {
    }

    /// <summary>There is no file yet, or the task has no artifact.</summary>
    internal sealed record Creates : ArtifactChange;

    /// <summary>The file says the same already.</summary>
    internal sealed record Same : ArtifactChange;

    /// <summary>The file says something else.</summary>
    /// <param name="Diff">What.</param>
    internal sealed record Replaces(LineDiff Diff) : ArtifactChange;

    /// <summary>There is something that cannot be read as text.</summary>
    /// <param name="Reason">Why not.</param>
    internal sealed record Unreadable(string Reason) : ArtifactChange;
}
