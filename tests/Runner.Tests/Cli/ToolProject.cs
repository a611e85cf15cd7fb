using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary>A runbook in a folder of its own, and the real tool as a process.</summary>
internal sealed class ToolProject : IDisposable
{
    public static readonly string Tool = typeof(ToolProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "ToolPath").Value!;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryDirectory folder = new();

    public static string ToolPath => Tool;

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

    /// <summary>The same with variables of its environment.</summary>
    public Task<CommandResult> TofaAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        CommandLine.RunAsync(Directory, "dotnet", [Tool, .. arguments], environment);

    /// <summary>Runs the tool at a terminal of its own, and types when it asks.</summary>
    /// <param name="command">The tool's arguments.</param>
    /// <param name="question">What the tool shows when it asks.</param>
    /// <param name="typed">What the person types then; <c>\u0004</c> ends the input, <c>\u0003</c> is Ctrl-C.</param>
    public Task<CommandResult> TofaAtTerminalAsync(string command, string question, string typed) =>
        TofaAtTerminalAsync(command, (question, () => typed));

    /// <summary>Runs the tool at a terminal of its own, and types whenever the next text is shown.</summary>
    /// <param name="command">The tool's arguments.</param>
    /// <param name="steps">What the terminal shows, also what it echoes, and what the person types then.</param>
    public async Task<CommandResult> TofaAtTerminalAsync(string command, params (string Shown, Func<string> Type)[] steps)
    {
        using var process = Start("script", ["-qec", $"dotnet '{Tool}' {command}", "/dev/null"]);
        using var patience = new CancellationTokenSource(Patience);
        var shown = new StringBuilder();
        var buffer = new char[1024];
        var (next, seen, typed) = (0, 0, string.Empty);
        while (true)
        {
            var reading = process.StandardOutput.ReadAsync(buffer, patience.Token).AsTask();

            // A key that is pressed before the terminal listens is lost, so a person presses it again.
            while (await Task.WhenAny(reading, Task.Delay(1000, patience.Token)) != reading)
            {
                if (shown.Length == seen)
                    await process.StandardInput.WriteAsync(typed);
            }

            var count = await reading;
            if (count == 0)
                break;

            shown.Append(buffer, 0, count);
            if (next == steps.Length || !shown.ToString(seen, shown.Length - seen).Contains(steps[next].Shown, StringComparison.Ordinal))
                continue;

            (seen, typed) = (shown.Length, steps[next++].Type());
            await process.StandardInput.WriteAsync(typed);
        }

        await process.WaitForExitAsync(patience.Token);
        return new CommandResult(process.ExitCode, shown.ToString(), string.Empty);
    }

    /// <summary>Starts the tool and leaves it running.</summary>
    public Process StartTofa(params string[] arguments)
    {
        var process = Start("dotnet", [Tool, .. arguments]);
        process.StandardInput.Close();
        return process;
    }

    public async Task WaitForAsync(string path)
    {
        for (var waited = Stopwatch.StartNew(); !Exists(path); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(waited.Elapsed < Patience, $"{path} never appeared");
    }

    public async Task WaitForTextAsync(string path, string text)
    {
        for (var waited = Stopwatch.StartNew(); !Read(path).Contains(text, StringComparison.Ordinal); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(waited.Elapsed < Patience, $"{path} never said '{text}': {Read(path)}");
    }

    public static JsonElement Json(CommandResult result) => JsonDocument.Parse(result.Output).RootElement;

    private Process Start(string program, IEnumerable<string> arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.AutoFlush = true;
        return process;
    }
}
