namespace Tofa.Tool.Modules.Findings;

/// <summary>How <c>dotnet build</c> is asked for findings.</summary>
internal static class BuildArguments
{
    /// <summary>Compiles without analyzers. MSBuild remembers that, so that the next ordinary build analyzes again.</summary>
    internal static IReadOnlyList<string> Compile { get; } = ["-p:RunAnalyzers=false"];

    /// <summary>Compiles each project alone, with analyzers and without a baseline.</summary>
    /// <param name="folder">Where the compiler writes what it finds.</param>
    /// <param name="withGraph">Whether it writes dependencies too.</param>
    internal static IReadOnlyList<string> Analyze(string folder, bool withGraph) =>
    [
        "--no-restore",
        "--no-dependencies",
        "-p:RunAnalyzers=true",
        "-p:RunAnalyzersDuringBuild=true",
        "-p:TofaBaseline=off",
        $"-p:TofaFindings={folder}",
        .. withGraph ? ["-p:TofaGraph=true"] : Array.Empty<string>(),
    ];
}
