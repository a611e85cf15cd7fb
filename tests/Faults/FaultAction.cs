namespace Tofa.Faults;

/// <summary>What happens at a call.</summary>
internal enum FaultAction
{
    /// <summary>The folder is copied before each call: what a process that is killed there leaves. The calls are listed beside the copies.</summary>
    Copy,

    /// <summary>The process gets SIGKILL before the call is carried out.</summary>
    Kill,

    /// <summary>The call fails; those after it do not.</summary>
    FailOnce,

    /// <summary>The call and all after it fail, as on a full disk.</summary>
    FailFrom,
}
