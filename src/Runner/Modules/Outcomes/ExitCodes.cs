namespace Tofa.Runner.Modules.Outcomes;

/// <summary>The exit codes that the README lists.</summary>
internal static class ExitCodes
{
    /// <summary>The exit code of a stop.</summary>
    internal static int Of(StopKind kind) => kind switch
    {
        StopKind.Done => 0,
        StopKind.Failed or StopKind.Refused => 1,
        StopKind.Usage => 2,
        StopKind.InvalidRunbook or StopKind.StaleBuild => 3,
        StopKind.Waiting or StopKind.Interrupted or StopKind.Blocked => 4,
        StopKind.Locked => 5,
        StopKind.Cancelled => 130,
        StopKind.Terminated => 143,
        _ => 6,
    };
}
