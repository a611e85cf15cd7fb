namespace Tofa.Analyzers.Benchmarks.Compiling;

/// <summary>A set of analyzers that is measured.</summary>
/// <param name="Name">How the table names it.</param>
/// <param name="Assemblies">The analyzer assemblies and what they need; empty for the SDK's own alone.</param>
/// <param name="Arguments">What the compiler has to be told besides.</param>
internal sealed record Contestant(string Name, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Arguments)
{
    /// <summary>The SDK's own analyzers, which every run has.</summary>
    public static Contestant Nobody { get; } = new("none but the SDK's", [], []);

    /// <summary>Everything that the compiler is told on top of the project's own arguments.</summary>
    public IEnumerable<string> CompilerArguments => [.. Assemblies.Select(static path => "/analyzer:" + path), .. Arguments];

    /// <summary>Whether an assembly that the compiler names in its table is one of these.</summary>
    public bool Owns(string assembly) =>
        Assemblies.Any(path => string.Equals(Path.GetFileNameWithoutExtension(path), assembly, StringComparison.Ordinal));
}
