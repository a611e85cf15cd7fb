using Tofa.Runner.Benchmarks.Inputs;
using Tofa.Runner.Benchmarks.Measuring;

namespace Tofa.Runner.Benchmarks.Peers;

/// <summary>A .NET console application that does nothing: what any tool on .NET takes to start.</summary>
internal static class EmptyApplication
{
    private const string ProjectFile = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
        </Project>
        """;

    /// <summary>Publishes it.</summary>
    public static Tool Publish(Workshop workshop)
    {
        var (source, folder) = (workshop.NewFolder(), workshop.NewFolder());
        File.WriteAllText(Path.Combine(source, "Empty.csproj"), ProjectFile);
        File.WriteAllText(Path.Combine(source, "Program.cs"), "return 0;\n");
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(source, name), "<Project />\n");

        Command.Measure(source, "dotnet", "publish", "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder);
        return new Tool("empty application", Path.Combine(folder, "Empty"));
    }
}
