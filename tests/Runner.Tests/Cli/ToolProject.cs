using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary>A runbook in a folder of its own, and the real tool as a process.</summary>
internal sealed class ToolProject : IDisposable
{
    private static readonly string Tool = typeof(ToolProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "ToolPath").Value!;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryDirectory folder = new();

    public string Directory => folder.Path;

    /// <summary>A script task <c>build</c> and a manual task <c>check</c> that waits for it.</summary>
    public static ToolProject BuildAndCheck(string command = "echo built >> built.txt")
    {
        var project = new ToolProject();
        project.Write("runbook.yaml", """
            # The plan.
            tasks:
              - id: build # first
                status: PENDING   # changed by the runner
                name: "Build it"
                type: AUTOMATED_SCRIPT
                depends_on: []
                task_detail_file: tasks/build.yaml
              - name: Check it
                id: check
                type: MANUAL
                status: PENDING
                depends_on: [build]
                task_detail_file: tasks/check.yaml

            """);
        project.Write("tasks/build.yaml", $"id: build\nname: Build it\nstatus: PENDING # ours\ntype: AUTOMATED_SCRIPT\nscript_details:\n  command: {JsonSerializer.Serialize(command)}\n");
        project.Write("tasks/check.yaml", "id: check\nname: Check it\nstatus: PENDING\ntype: MANUAL\nmanual_instructions: Look at it.\n");
        return project;
    }

    public void Dispose() => folder.Dispose();

    public void Write(string path, string text) => folder.Write(path, text);

    public string Read(string path) => folder.Read(path);

    public bool Exists(string path) => File.Exists(Path.Combine(Directory, path));

    public void Replace(string path, string old, string replacement)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Runs the tool to its end, without a terminal.</summary>
    public Task<CommandResult> TofaAsync(params string[] arguments) =>
        CommandLine.RunAsync(Directory, "dotnet", [Tool, .. arguments]);

    /// <summary>Starts the tool and leaves it running.</summary>
    public Process StartTofa(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Tool, .. arguments])
        {
            WorkingDirectory = Directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public async Task WaitForAsync(string path)
    {
        for (var waited = Stopwatch.StartNew(); !Exists(path); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(waited.Elapsed < Patience, $"{path} never appeared");
    }

    public static JsonElement Json(CommandResult result) => JsonDocument.Parse(result.Output).RootElement;
}
