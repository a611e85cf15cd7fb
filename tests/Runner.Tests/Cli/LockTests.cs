using System.Diagnostics;
using System.Globalization;
using Tofa.Runner.Adapters.Locks;

namespace Tofa.Runner.Tests.Cli;

/// <summary>A second runner, a lock whose owner died, and readers.</summary>
public sealed class LockTests
{
    private static readonly string[] Readers = ["status", "next", "log", "validate"];
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);
    private const string Holding = "touch started; sleep 100";

    [Fact]
    public async Task Second_runner_is_refused_within_a_tenth_of_a_second_and_told_who_holds_the_lock()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck(Holding);
        using var runner = project.StartTofa("run");
        await project.WaitForAsync("started");
        var second = new RunLock(project.Directory, new ProcessTable());
        Assert.Null(second.TryAcquire(out _));

        // From the question to the answer, code being compiled: what a process needs to start is no part of it. The fastest counts, because the machine has other work.
        var fastest = Enumerable.Range(0, 20).Select(_ => Measure(second)).Min();
        var told = await project.TofaAsync("run");
        await EndAsync(runner);

        Assert.InRange(fastest, TimeSpan.Zero, Moment);
        Assert.Equal(5, told.ExitCode);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"process {runner.Id} on {Environment.MachineName}, started 20"), told.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("\0\0\0\0")]
    [InlineData("one\ntwo\nthree\n")]
    [InlineData("2147483646\n2020-01-01T00:00:00.000Z\n{host}\n")]
    public async Task Owner_that_is_torn_or_gone_is_never_named(string record)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck(Holding);
        var first = new RunLock(project.Directory, new ProcessTable());
        using var held = first.TryAcquire(out _);
        Assert.NotNull(held);
        project.Write(".tofa/owner", record.Replace("{host}", Environment.MachineName, StringComparison.Ordinal));

        var second = await project.TofaAsync("run");

        Assert.Equal(5, second.ExitCode);
        Assert.Contains("a process that is not known", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_of_a_dead_owner_blocks_nobody_whoever_has_its_number_now()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Write(".tofa/lock", string.Empty);
        project.Write(".tofa/owner", string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}\n2020-01-01T00:00:00.000Z\n{Environment.MachineName}\n"));
        var held = new RunLock(project.Directory, new ProcessTable());

        Assert.Null(held.LiveHolder());
        using var taken = held.TryAcquire(out _);
        Assert.NotNull(taken);
        Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), held.LiveHolder(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_never_wait()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck(Holding);
        using var runner = project.StartTofa("run");
        await project.WaitForAsync("started");

        var readers = await Task.WhenAll(Readers.Select(command => project.TofaAsync(command)));
        var show = await project.TofaAsync("show", "build");
        await EndAsync(runner);

        Assert.All(readers.Append(show), reader => Assert.True(reader.ExitCode == 0, reader.Everything));
    }

    [Theory]
    [InlineData(0x6969u, "NFS")]
    [InlineData(0xFF534D42u, "SMB")]
    [InlineData(0xEF53u, null)]
    [InlineData(0x01021994u, null)]
    public void Network_file_system_is_told_from_a_disk(uint type, string? kind) => Assert.Equal(kind, NetworkFolder.KindOf(type));

    [Fact]
    public void Disk_of_the_tests_is_no_network() => Assert.Null(NetworkFolder.KindOf(Path.GetTempPath()));

    private static TimeSpan Measure(RunLock second)
    {
        var watch = Stopwatch.StartNew();
        Assert.Null(second.TryAcquire(out var holder));
        var elapsed = watch.Elapsed;
        Assert.StartsWith("process ", holder, StringComparison.Ordinal);
        return elapsed;
    }

    private static async Task EndAsync(Process runner)
    {
        runner.Kill(entireProcessTree: true);
        await runner.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
