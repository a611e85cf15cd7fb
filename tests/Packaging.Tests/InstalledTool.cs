using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>A project of somebody else with the rules, and the tool installed beside it.</summary>
internal sealed class InstalledTool : IDisposable
{
    private const string Module = "Modules/Greeting.cs";

    private InstalledTool(ConsumerProject project) => Project = project;

    public ConsumerProject Project { get; }

    /// <summary>A project whose module calls a flow.</summary>
    public static async Task<InstalledTool> WithOneViolationAsync(string feed)
    {
        var project = new ConsumerProject(feed);
        project.Write("Flows/GreetFlow.cs", "namespace Consumer.Flows;\n\npublic static class GreetFlow\n{\n    public static int Run() => Modules.Greeting.Count();\n}\n");
        var tool = new InstalledTool(project);
        tool.WriteModule("Flows.GreetFlow.Run()");
        Checkout.Expect(await project.DotnetAsync("tool", "install", "tofa", "--version", "0.1.0", "--tool-path", "tools"));
        return tool;
    }

    public Task<CommandResult> TofaAsync(params string[] arguments) =>
        CommandLine.RunAsync(Project.Directory, Path.Combine(Project.Directory, "tools", OperatingSystem.IsWindows() ? "tofa.exe" : "tofa"), arguments);

    /// <summary>The TOFA diagnostics of a build.</summary>
    public async Task<IReadOnlyList<(string File, string Severity, string Id)>> BuildAsync(params string[] arguments)
    {
        var build = await Project.DotnetAsync(["build", .. arguments]);
        return [.. BuildDiagnostic.Of(build).Where(line => line.Id.StartsWith("TOFA", StringComparison.Ordinal)).Select(line => (line.File, line.Severity, line.Id)).Distinct()];
    }

    public void WriteModule(string count, string more = "") =>
        Project.Write(Module, $"namespace Consumer.Modules;\n\npublic static class Greeting\n{{\n    public static int Count() => {count};\n{more}}}\n");

    public void Dispose() => Project.Dispose();
}
