using System.Globalization;
using System.Runtime.InteropServices;

namespace Tofa.Faults;

/// <summary>Is asked before each call that changes a file, and does there what the plan says. Calls are counted over all threads, in the order in which they happen.</summary>
internal sealed partial class CallWatch
{
    private const int Kill = 9;
    private readonly Lock gate = new();
    private FaultPlan? plan;

    /// <summary>How many calls there were since the plan was set.</summary>
    public int Count { get; private set; }

    /// <summary>The plan's call, such as <c>rename runbook.yaml</c>; empty until it is reached.</summary>
    public string Reached { get; private set; } = string.Empty;

    public FaultPlan? Plan
    {
        set
        {
            lock (gate)
                (plan, Count, Reached) = (value, 0, string.Empty);
        }
    }

    /// <summary>Starts to watch this thread and all that it starts.</summary>
    public static CallWatch Install()
    {
        var watch = new CallWatch();
        var installed = new ManualResetEventSlim();
        var listener = -1;

        // Before the filter is there, so that its own calls ask nobody.
        new Thread(() =>
        {
            installed.Wait();
            watch.Answer(listener);
        })
        { IsBackground = true }.Start();
        listener = Seccomp.Listen();
        if (listener < 0)
            throw new PlatformNotSupportedException("The system does not let a process watch its own calls.");

        installed.Set();
        return watch;
    }

    private void Answer(int listener)
    {
        while (true)
        {
            if (!Seccomp.TryReceive(listener, out var question))
                continue;

            lock (gate)
                Answer(listener, question);
        }
    }

    private void Answer(int listener, in Notification question)
    {
        if (plan is { } now && question.Path is var path && path.StartsWith(now.Folder, StringComparison.Ordinal))
        {
            Count++;
            var call = $"{question.Name} {path[now.Folder.Length..].TrimStart('/')}";
            if (Count == now.At)
                Reached = call;

            if (Act(now, call) is { } error)
            {
                Seccomp.Fail(listener, question, error);
                return;
            }
        }

        Seccomp.Pass(listener, question);
    }

    private int? Act(FaultPlan now, string call)
    {
        switch (now.Action)
        {
            case FaultAction.Copy:
                Folders.Copy(now.Folder, Path.Combine(now.Target, Count.ToString(CultureInfo.InvariantCulture)));
                File.AppendAllText(Path.Combine(now.Target, FaultPlan.Calls), call + "\n");
                return null;
            case FaultAction.Kill when Count == now.At:
                _ = SendSignal(Environment.ProcessId, Kill);
                return null;
            case FaultAction.FailOnce when Count == now.At:
            case FaultAction.FailFrom when Count >= now.At:
                return now.Error;
            default:
                return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
