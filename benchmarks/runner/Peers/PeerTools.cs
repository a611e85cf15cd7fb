namespace Tofa.Runner.Benchmarks.Peers;

/// <summary>The tools to compare with, as far as the machine has them.</summary>
internal static class PeerTools
{
    /// <summary>make, ninja and just (the native binary: <c>npm install rust-just</c>, its <c>node_modules/.bin</c> in the path).</summary>
    public static IReadOnlyList<Tool> Found() => [.. All.Select(Find).OfType<Tool>()];

    private static IReadOnlyList<Tool> All => [new("make", "make", "-s"), new("ninja", "ninja", "-j1", "--quiet"), new("just", "just", "-q", "all")];

    private static Tool? Find(Tool tool) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, tool.Program))
        .Where(File.Exists)
        .Select(path => tool with { Program = path })
        .FirstOrDefault();
}
