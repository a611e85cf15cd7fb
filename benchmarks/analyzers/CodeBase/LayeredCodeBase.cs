using System.Globalization;

namespace Tofa.Analyzers.Benchmarks.CodeBase;

/// <summary>A code base of any size in the shape that the rules ask for; the same lines give the same text.</summary>
internal static class LayeredCodeBase
{
    private const int UnitsPerCapability = 20;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <RootNamespace>Bench</RootNamespace>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Writes at least as many lines of C# as asked for.</summary>
    /// <param name="folder">Where to; emptied first.</param>
    /// <param name="lines">How many.</param>
    /// <returns>The path of the project and the lines that were written.</returns>
    public static (string Project, int Lines) Write(string folder, int lines)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var written = Save(Path.Combine(folder, "SharedModules", "Shared.cs"), Templates.Read("Shared.txt"));
        for (var unit = 0; written < lines; unit++)
        {
            written += WriteUnit(folder, unit);
        }

        // An own, empty set of properties: what the repository demands of its projects would be measured, too.
        Save(Path.Combine(folder, "Directory.Build.props"), "<Project/>");
        Save(Path.Combine(folder, "Directory.Packages.props"), "<Project/>");
        var project = Path.Combine(folder, "Bench.csproj");
        Save(project, Project);
        return (project, written);
    }

    private static int WriteUnit(string folder, int unit)
    {
        var capability = unit / UnitsPerCapability;
        return Templates.OfUnit.Sum(part => Save(
            Path.Combine(folder, "Tasks", Name("Cap", capability), part.Folder, Name("Unit", unit) + ".cs"),
            Templates.Fill(part.Template, unit, capability)));
    }

    private static string Name(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);

    private static int Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return text.AsSpan().Count('\n');
    }
}
