using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>An analyzer package of somebody else, really built, that brings a YamlDotNet of its own in another version than ours.</summary>
/// <remarks>The library is a stand-in of that file name: the SDK and the compiler go by name and version, and no other version of the real one is at hand without a network.</remarks>
internal sealed class NeighbourPackage : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    private NeighbourPackage()
    {
    }

    /// <summary>The folder feed with the package <c>Neighbour.Analyzers</c> 1.0.0 and all that the product's own feed has.</summary>
    public string Feed => Path.Combine(folder.Path, "feed");

    /// <summary>Builds the package. Its analyzer asks its library for the version at each build and reports <c>NEIGH001</c> with it.</summary>
    public static async Task<NeighbourPackage> BuildAsync(string feed, string libraryVersion)
    {
        var neighbour = new NeighbourPackage();
        Directory.CreateDirectory(neighbour.Feed);
        foreach (var package in Directory.EnumerateFiles(feed, "*.nupkg"))
            File.Copy(package, Path.Combine(neighbour.Feed, Path.GetFileName(package)));

        neighbour.Write(feed, libraryVersion);
        Checkout.Expect(await CompilerServer.RunAsync(neighbour.folder.Path, "dotnet", ["pack", "Analyzers", "--output", "feed"]));
        return neighbour;
    }

    public void Dispose() => folder.Dispose();

    private void Write(string feed, string libraryVersion)
    {
        LocalFeed.Describe(folder, feed);
        folder.Write("Library/YamlDotNet.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><Version>{libraryVersion}</Version></PropertyGroup>
            </Project>
            """);
        folder.Write("Library/Answer.cs", $"namespace YamlDotNet {{ public static class Answer {{ public static string Version() => \"{libraryVersion}\"; }} }}");
        folder.Write("Analyzers/Neighbour.Analyzers.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <Version>1.0.0</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);NU5128;NU5100;RS2008;RS1036;RS1035</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" />
                <ProjectReference Include="../Library/YamlDotNet.csproj" PrivateAssets="all" />
                <None Include="$(OutputPath)/Neighbour.Analyzers.dll;$(OutputPath)/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("Analyzers/NeighbourAnalyzer.cs", """
            using System.Collections.Immutable;
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;

            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class NeighbourAnalyzer : DiagnosticAnalyzer
            {
                private static readonly DiagnosticDescriptor Rule = new DiagnosticDescriptor("NEIGH001", "Neighbour", "The neighbour's library is {0}", "Neighbour", DiagnosticSeverity.Warning, true);

                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

                public override void Initialize(AnalysisContext context)
                {
                    context.EnableConcurrentExecution();
                    context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                    context.RegisterCompilationAction(end => end.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, YamlDotNet.Answer.Version())));
                }
            }
            """);
    }
}
