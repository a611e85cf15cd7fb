using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>A fresh clone of what is being tested: the checkout's tracked and new files, committed, never built before.</summary>
public sealed class Checkout : IAsyncLifetime
{
    private readonly TemporaryDirectory home = new();

    public string Directory => Path.Combine(home.Path, "tofa");

    /// <summary>The folder feed that <c>dotnet pack</c> filled from this checkout.</summary>
    public string Feed => Path.Combine(home.Path, "feed");

    /// <summary>What the README's first command did, before any test touched the checkout.</summary>
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
        FirstRun = await SampleRun.CaptureAsync(this, await DotnetAsync("run", "--project", "sample-project"));
        SecondRun = await DotnetAsync("run", "--project", "sample-project");
        foreach (var project in new[] { "src/Package", "src/Runner", "src/Tool", "templates" })
            Expect(await DotnetAsync("pack", project, "--configuration", "Debug", "--output", Feed));
    }

    public ValueTask DisposeAsync()
    {
        home.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<CommandResult> DotnetAsync(params string[] arguments) => CommandLine.RunAsync(Directory, "dotnet", arguments);

    internal async Task<string> GitAsync(params string[] arguments) =>
        Expect(await CommandLine.RunAsync(Directory, "git", arguments)).Output;

    internal static CommandResult Expect(CommandResult result) =>
        result.ExitCode == 0 ? result : throw new InvalidOperationException($"Exit code {result.ExitCode}:\n{result.Everything}");

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
