using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>A project of somebody else with the rules, and the tool installed beside it.</summary>
internal sealed class InstalledTool : IDisposable
{
    private const string Module = "Modules/Greeting.cs";

    private readonly string tool;

    /// <summary>A project whose module calls a flow.</summary>
    public InstalledTool(Checkout checkout)
    {
        tool = checkout.Tool;
        Project = new ConsumerProject(checkout.Feed);
        Project.Write("Flows/GreetFlow.cs", "namespace Consumer.Flows;\n\npublic static class GreetFlow\n{\n    public static int Run() => Modules.Greeting.Count();\n}\n");
        WriteModule("Flows.GreetFlow.Run()");
    }

    public ConsumerProject Project { get; }

    private bool IsRestored => File.Exists(Path.Combine(Project.Directory, "obj", "project.assets.json"));

    public Task<CommandResult> TofaAsync(params string[] arguments) => CompilerServer.RunAsync(Project.Directory, tool, arguments);

    /// <summary>The TOFA diagnostics of a build.</summary>
    public async Task<IReadOnlyList<(string File, string Severity, string Id)>> BuildAsync(params string[] arguments)
    {
        var build = await Project.DotnetAsync(["build", .. IsRestored ? ["--no-restore"] : Array.Empty<string>(), .. arguments]);
        return [.. BuildDiagnostic.Of(build).Where(line => line.Id.StartsWith("TOFA", StringComparison.Ordinal)).Select(line => (line.File, line.Severity, line.Id)).Distinct()];
    }

    public void WriteModule(string count, string more = "") =>
        Project.Write(Module, $"namespace Consumer.Modules;\n\npublic static class Greeting\n{{\n    public static int Count() => {count};\n{more}}}\n");

    public void Dispose() => Project.Dispose();
}
