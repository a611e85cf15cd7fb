namespace Tofa.Runner.Modules.Outcomes;

/// <summary>Decides whether <c>run --watch</c> stays.</summary>
internal static class Watching
{
    /// <summary>Whether a change of the files could make a run go on that stopped so. A build that is stale stays so, whatever the files say.</summary>
    internal static bool MayGoOn(StopKind kind) => kind is
        StopKind.Done or StopKind.Failed or StopKind.Waiting or StopKind.Interrupted or StopKind.Blocked or StopKind.InvalidRunbook;
}
