using System.Diagnostics;
using System.Runtime.Versioning;
using Tofa.Durability.Tests.Kills;
using Tofa.Durability.Tests.Projects;
using Tofa.Support;

namespace Tofa.Durability.Tests.Disks;

/// <summary>Disks that are really full, protected or limited, and the real tool.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class RealDiskTests : IDisposable
{
    private readonly TemporaryDirectory place = new();

    private string Folder => Path.Combine(place.Path, "project");

    public RealDiskTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "mounts, owners and limits of Linux");
        FiveTasks.Write(Folder);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Full_disk_is_told_before_anything_runs_and_the_next_run_goes_on()
    {
        using var disk = await SmallDisk.MountAsync(Folder);
        FiveTasks.Write(Folder);
        disk.Fill();

        var full = await Runs.ToolAsync(Folder, null, "run");
        AssertRefused(full, "No space left on device");
        AssertUntouched();

        disk.Free();
        await Restarts.CheckAsync([Folder]);
    }

    [Fact]
    public async Task Disk_that_a_script_fills_stops_the_run_and_keeps_what_was_finished()
    {
        using var disk = await SmallDisk.MountAsync(Folder);
        FiveTasks.Write(Folder);
        var third = Path.Combine(Folder, "tasks", "t3.yaml");
        await File.WriteAllTextAsync(third, (await File.ReadAllTextAsync(third, TestContext.Current.CancellationToken)).Replace("echo ran t3", "cat /dev/zero > filling", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var full = await Runs.ToolAsync(Folder, null, "run");

        AssertRefused(full, "No space left on device");
        Assert.Subset(Remains.Finished(Folder).ToHashSet(), new HashSet<string> { "t1", "t2" });
        disk.Free();
        var next = await Runs.ToolAsync(Folder, null, "run", "--on-interrupted", "error");
        Assert.Equal(1, next.ExitCode);
        Assert.All(FiveTasks.Runs(Folder), script => Assert.InRange(script.Value, 0, 1));
        Assert.Equal(("DONE", "DONE", "ERROR"), (FiveTasks.RunbookStates(Folder)["t1"], FiveTasks.RunbookStates(Folder)["t2"], FiveTasks.RunbookStates(Folder)["t3"]));
    }

    [Fact]
    public async Task Log_that_the_full_disk_cuts_off_is_named_beside_what_else_could_not_be_written_and_journalled()
    {
        using var disk = await SmallDisk.MountAsync(Folder);
        FiveTasks.Write(Folder);
        var third = Path.Combine(Folder, "tasks", "t3.yaml");
        await File.WriteAllTextAsync(third, (await File.ReadAllTextAsync(third, TestContext.Current.CancellationToken)).Replace("echo ran t3", "seq 1 90000; echo the end", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var full = await Runs.ToolAsync(Folder, null, "run");

        AssertRefused(full, "t3.1.log cannot be written: ");
        foreach (var log in Directory.EnumerateFiles(Path.Combine(Folder, "logs", "tasks")))
            File.Delete(log);

        await Runs.ToolAsync(Folder, null, "run");
        var history = await Runs.ToolAsync(Folder, null, "history", "t3");
        Assert.Contains("t3.1.log cannot be written: ", history.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Protected_files_are_all_named_before_anything_runs()
    {
        File.SetUnixFileMode(Path.Combine(Folder, "runbook.yaml"), UnixFileMode.UserRead);
        File.SetUnixFileMode(Path.Combine(Folder, "tasks", "t4.yaml"), UnixFileMode.UserRead);

        var run = await Runs.ToolAsync(Folder, null, "run");

        AssertRefused(run, "runbook.yaml, tasks/t4.yaml: may not be written");
        AssertUntouched();
    }

    [Fact]
    public async Task Folder_that_this_user_may_not_write_is_named()
    {
        var run = await AsNobodyAsync("run");

        AssertRefused(run, ".tofa/lock: ");
        AssertUntouched();
    }

    [Fact]
    public async Task Folder_of_details_that_is_mounted_read_only_is_named()
    {
        var tasks = Path.Combine(Folder, "tasks");
        Assert.SkipUnless(await SmallDisk.TryAsync("mount", "--bind", tasks, tasks) && await SmallDisk.TryAsync("mount", "-o", "remount,ro,bind", tasks), "this user may not mount");
        try
        {
            var run = await Runs.ToolAsync(Folder, null, "run");

            AssertRefused(run, $"the folder {tasks}: may not be written");
            AssertUntouched();
        }
        finally
        {
            await SmallDisk.TryAsync("umount", "-l", tasks);
        }
    }

    [Fact]
    public async Task Limit_of_a_files_size_is_an_error_of_the_disk()
    {
        // .NET keeps compiled code in a file in memory, unless told not to.
        var run = await CommandLine.RunAsync(
            Folder, "prlimit", ["--fsize=100", "dotnet", Programs.Tool, "run"], new Dictionary<string, string?> { ["DOTNET_EnableDiagnostics"] = "0", ["DOTNET_EnableWriteXorExecute"] = "0" });

        AssertRefused(run, "logs/run_log.jsonl: ");
        AssertUntouched();
        await Restarts.CheckAsync([Folder]);
    }

    private static void AssertRefused(CommandResult run, string expected)
    {
        Assert.True(run.ExitCode == 6, run.Everything);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("run again", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Everything, StringComparison.Ordinal);
    }

    private void AssertUntouched() =>
        Assert.All(FiveTasks.Files, file => Assert.Equal(FiveTasks.Original(file), File.ReadAllBytes(Path.Combine(Folder, file))));

    // For root no folder is protected.
    private async Task<CommandResult> AsNobodyAsync(string command)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            File.SetUnixFileMode(Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            var own = await Runs.ToolAsync(Folder, null, command);
            File.SetUnixFileMode(Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
            return own;
        }

        File.SetUnixFileMode(place.Path, File.GetUnixFileMode(place.Path) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        string[] nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", "--"];
        using (var tried = Process.Start(new ProcessStartInfo("setpriv", [.. nobody, "cat", Programs.Tool]) { RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            await tried.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await tried.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.SkipUnless(tried.ExitCode == 0, "no other user may read the tool here");
        }

        return await CommandLine.RunAsync(Folder, "setpriv", [.. nobody, "dotnet", Programs.Tool, command]);
    }
}
