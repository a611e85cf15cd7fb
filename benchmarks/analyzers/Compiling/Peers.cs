using Tofa.Analyzers.Benchmarks.CodeBase;

namespace Tofa.Analyzers.Benchmarks.Compiling;

/// <summary>The analyzer packages to be measured beside.</summary>
internal static class Peers
{
    private static readonly (string Package, string Version)[] Packages =
    [
        ("Meziantou.Analyzer", "3.0.320"),
        ("Roslynator.Analyzers", "5.0.1"),
        ("Microsoft.CodeAnalysis.BannedApiAnalyzers", "5.6.0"),
    ];

    /// <summary>Restores the packages and finds their assemblies, as a build would.</summary>
    /// <param name="folder">A scratch folder.</param>
    public static async Task<IReadOnlyList<Contestant>> RestoreAsync(string folder)
    {
        var banned = Path.Combine(folder, "BannedSymbols.txt");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(banned, Templates.Read("BannedSymbols.txt"));
        var contestants = new List<Contestant>();
        foreach (var (package, version) in Packages)
        {
            var project = await WriteProjectAsync(Path.Combine(folder, package), package, version);
            var (json, _) = await Command.DotnetAsync("msbuild", project, "-restore", "-t:ResolvePackageAssets", "-getItem:ResolvedAnalyzers", "-nodeReuse:false");
            var arguments = package.EndsWith("BannedApiAnalyzers", StringComparison.Ordinal) ? new[] { "/additionalfile:" + banned } : [];
            contestants.Add(new Contestant($"{package} {version}", [.. CompilerArguments.Items(json, "ResolvedAnalyzers")], arguments));
        }

        return contestants;
    }

    private static async Task<string> WriteProjectAsync(string folder, string package, string version)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Directory.Build.props"), "<Project/>");
        await File.WriteAllTextAsync(Path.Combine(folder, "Directory.Packages.props"), "<Project/>");
        var project = Path.Combine(folder, "Peer.csproj");
        await File.WriteAllTextAsync(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="{package}" Version="{version}" /></ItemGroup>
            </Project>
            """);
        return project;
    }
}
