using System.Runtime.Versioning;
using Tofa.Runner.Adapters.Processes;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

/// <summary>Runs real processes in a folder of their own.</summary>
[UnsupportedOSPlatform("windows")]
public abstract class ProcessRuns : IDisposable
{
    internal static readonly ProcessLimits Quick = new()
    {
        DrainGrace = TimeSpan.FromMilliseconds(300),
        StopGrace = TimeSpan.FromMilliseconds(300),
        LogBytes = 1_000_000,
    };

    private protected ProcessRuns() => Assert.SkipWhen(OperatingSystem.IsWindows(), "these tests speak sh");

    private protected TemporaryDirectory Folder { get; } = new();

    private protected string LogFile => Folder.File("logs", "tasks", "t.1.log");

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<ProcessOutcome> ShellAsync(string line) => RunAsync(new ProcessCommand.Shell(line));

    private protected Task<ProcessOutcome> RunAsync(
        ProcessCommand command,
        Dictionary<string, string>? environment = null,
        TimeSpan? timeout = null,
        Action<StartedProcess>? started = null,
        CancellationToken? cancellationToken = null)
    {
        var runner = new ProcessRunner(new Redactor([]), Quick);
        var request = new ProcessRequest(command, Folder.Path, environment ?? [], LogFile, timeout, started ?? (_ => { }));
        return runner.RunAsync(request, cancellationToken ?? TestContext.Current.CancellationToken);
    }
}
