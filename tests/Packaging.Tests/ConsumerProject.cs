using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>A project of somebody else, outside the checkout, that knows the product only as packages.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly TemporaryDirectory folder = new();
    private readonly bool isFirst;

    /// <param name="feed">Where the packages are.</param>
    /// <param name="isFirst">Whether nothing is at hand that another project has unpacked or loaded.</param>
    public ConsumerProject(string feed, bool isFirst = false)
    {
        this.isFirst = isFirst;
        LocalFeed.Describe(folder, feed, isFirst ? "packages" : null);
        folder.Write("Consumer.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tofa.Runner" Version="0.1.0" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("Program.cs", """
            using Consumer;
            using Tofa.Runner;

            return await TofaApp.RunAsync(args, Runbook.Pipeline);
            """);
        folder.Write("runbook.yaml", """
            tasks:
              - id: greet
                name: Greet the world
                status: PENDING
                depends_on: []
                task_detail_file: tasks/greet.yaml
                type: AUTOMATED_SCRIPT
              - id: part
                name: Part in peace
                status: PENDING
                depends_on: [greet]
                task_detail_file: tasks/part.yaml
                type: AUTOMATED_SCRIPT
            """);
        folder.Write("tasks/greet.yaml", Detail("greet", "Greet the world", "echo hello"));
        folder.Write("tasks/part.yaml", Detail("part", "Part in peace", "echo goodbye"));
    }

    public string Directory => folder.Path;

    public void Write(string path, string text) => folder.Write(path, text);

    public string Read(string path) => folder.Read(path);

    public Task<CommandResult> DotnetAsync(params string[] arguments) =>
        isFirst ? CommandLine.RunAsync(folder.Path, "dotnet", arguments) : CompilerServer.RunAsync(folder.Path, "dotnet", arguments);

    public void Dispose() => folder.Dispose();

    private static string Detail(string id, string name, string command) => $"""
        id: {id}
        name: {name}
        status: PENDING
        type: AUTOMATED_SCRIPT
        script_details:
          command: {command}
        """;
}
