using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>A folder outside the checkout with the tool, in which projects are made.</summary>
internal sealed class ScaffoldHome : IDisposable
{
    private readonly TemporaryDirectory folder = new();
    private readonly Dictionary<string, string?> environment;
    private readonly string tool;

    public ScaffoldHome(Checkout checkout)
    {
        // Templates are installed for a user, so this one has a home of its own.
        environment = new Dictionary<string, string?> { ["DOTNET_CLI_HOME"] = Path.Combine(folder.Path, "home") };
        tool = checkout.Tool;
        LocalFeed.Describe(folder, checkout.Feed);
    }

    public void Write(string path, string text) => folder.Write(path, text);

    public string Read(string path) => folder.Read(path);

    /// <summary>All files below a folder with their texts.</summary>
    public SortedDictionary<string, string> Files(string below)
    {
        var root = Path.Combine(folder.Path, below);
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
        var files = Directory.EnumerateFiles(root, "*", everything).ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        return new SortedDictionary<string, string>(files, StringComparer.Ordinal);
    }

    public Task<CommandResult> DotnetAsync(string below, params string[] arguments) =>
        CompilerServer.RunAsync(Path.Combine(folder.Path, below), "dotnet", arguments, environment);

    public Task<CommandResult> TofaAsync(params string[] arguments) => TofaInAsync(".", arguments);

    public Task<CommandResult> TofaInAsync(string below, params string[] arguments) =>
        CompilerServer.RunAsync(Path.Combine(folder.Path, below), tool, arguments, environment);

    public void Dispose() => folder.Dispose();
}
