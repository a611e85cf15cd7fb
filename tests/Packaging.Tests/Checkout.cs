using Tofa.Support;

[assembly: AssemblyFixture(typeof(Tofa.Packaging.Tests.Checkout))]

namespace Tofa.Packaging.Tests;

/// <summary>A fresh clone of what is being tested: the checkout's tracked and new files, committed, never built before. It serves all tests; only one class writes into it.</summary>
public sealed class Checkout : IAsyncLifetime
{
    private readonly TemporaryDirectory home = new();

    public string Directory => Path.Combine(home.Path, "tofa");

    /// <summary>The folder feed that the README's commands filled from this checkout.</summary>
    public string Feed => Path.Combine(Directory, "artifacts", "packages");

    /// <summary>The tool that the README's command installed from the feed.</summary>
    public string Tool => Path.Combine(Directory, "artifacts", "tools", ToolName);

    /// <summary>What the system calls the tool.</summary>
    internal static string ToolName => OperatingSystem.IsWindows() ? "tofa.exe" : "tofa";

    /// <summary>What the README's commands did, in order, before any test touched the checkout.</summary>
    internal IReadOnlyList<(string Command, CommandResult Result)> ReadmeRuns { get; private set; } = [];

    /// <summary>What the command that runs the sample did and left behind.</summary>
    internal SampleRun FirstRun { get; private set; } = SampleRun.None;

    /// <summary>The same command again.</summary>
    internal CommandResult SecondRun { get; private set; } = SampleRun.None.Result;

    public async ValueTask InitializeAsync()
    {
        foreach (var relative in await TrackedFilesAsync())
            Copy(relative);

        await GitAsync("init", "--quiet", "--initial-branch=main");
        await GitAsync("add", "--all");
        await GitAsync("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message=Checkout");
        foreach (var command in Readme.InClone)
            await FollowAsync(command);
    }

    public async ValueTask DisposeAsync()
    {
        await CompilerServer.StopAsync(Path.Combine(Directory, "sample-project"));
        home.Dispose();
    }

    internal Task<CommandResult> DotnetAsync(params string[] arguments) => CompilerServer.RunAsync(Directory, "dotnet", arguments);

    internal async Task<string> GitAsync(params string[] arguments) =>
        Expect(await CommandLine.RunAsync(Directory, "git", arguments)).Output;

    internal static CommandResult Expect(CommandResult result) =>
        result.ExitCode == 0 ? result : throw new InvalidOperationException($"Exit code {result.ExitCode}:\n{result.Everything}");

    private async Task FollowAsync(string command)
    {
        var result = await Readme.RunAsync(Directory, command);
        ReadmeRuns = [.. ReadmeRuns, (command, result)];
        if (command != Readme.RunSample)
            return;

        FirstRun = await SampleRun.CaptureAsync(this, result);
        SecondRun = await Readme.RunAsync(Directory, command);
    }

    private static async Task<IEnumerable<string>> TrackedFilesAsync()
    {
        string[] arguments = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
        var listing = Expect(await CommandLine.RunAsync(RepositoryRoot.Directory, "git", arguments));
        return listing.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    private void Copy(string relative)
    {
        var source = Path.Combine(RepositoryRoot.Directory, relative);
        var target = Path.Combine(Directory, relative);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (File.Exists(source))
            File.Copy(source, target);
    }
}
