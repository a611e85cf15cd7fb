namespace Tofa.Analyzers.Benchmarks.Compiling;

/// <summary>The rules of this repository as the compiler loads them.</summary>
internal static class OwnRules
{
    /// <summary>The assemblies that the analyzer package holds for the compiler, as they were built with this program.</summary>
    /// <param name="name">How the table names them.</param>
    /// <param name="folder">A scratch folder.</param>
    /// <param name="architecture">An <c>architecture.yaml</c>; <c>null</c> for the default layers.</param>
    /// <param name="severities">Lines of a global analyzer config, for example to turn one rule off.</param>
    public static async Task<Contestant> PrepareAsync(string name, string folder, string? architecture, params IReadOnlyList<string> severities)
    {
        Directory.CreateDirectory(folder);
        var config = Path.Combine(folder, "tofa.globalconfig");
        var lines = new List<string>(["is_global = true", .. severities]);
        if (architecture is not null)
        {
            lines.AddRange([$"[{architecture}]", "build_metadata.AdditionalFiles.TofaKind = architecture"]);
        }

        await File.WriteAllLinesAsync(config, lines);
        return new Contestant(name, Assemblies, architecture is null ? ["/analyzerconfig:" + config] : ["/analyzerconfig:" + config, "/additionalfile:" + architecture]);
    }

    private static string[] Assemblies => [Beside("Tofa.Analyzers.dll"), Beside("Tofa.Model.dll"), Beside("YamlDotNet.dll")];

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
