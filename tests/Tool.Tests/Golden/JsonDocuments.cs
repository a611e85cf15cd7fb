using System.Text.Json;
using Tofa.Support;

namespace Tofa.Tool.Tests.Golden;

/// <summary>What every command writes with <c>--json</c>, from the real tool.</summary>
public sealed class JsonDocuments : IAsyncLifetime
{
    private readonly TemporaryDirectory home = new();

    internal List<(Scenario Scenario, CommandResult Result, JsonElement Document)> All { get; } = [];

    public async ValueTask InitializeAsync()
    {
        WriteProject();
        foreach (var scenario in Scenario.All)
        {
            var result = await CommandLine.RunAsync(
                home.Path, "dotnet", [Path.Combine(AppContext.BaseDirectory, "Tofa.Tool.dll"), .. scenario.Command.Split(' '), .. scenario.Arguments, "--json"]);
            All.Add((scenario, result, JsonDocument.Parse(result.Output).RootElement));
        }
    }

    public ValueTask DisposeAsync()
    {
        home.Dispose();
        return ValueTask.CompletedTask;
    }

    private void WriteProject()
    {
        home.Write("runbook.yaml", """
            tasks:
              - {id: build, name: Build it, type: AUTOMATED_SCRIPT, status: PENDING, depends_on: [], task_detail_file: tasks/build.yaml}
              - {id: check, name: Check it, type: MANUAL, status: PENDING, depends_on: [build], task_detail_file: tasks/check.yaml}
              - {id: break, name: Break it, type: AUTOMATED_SCRIPT, status: PENDING, depends_on: [check], task_detail_file: tasks/break.yaml}

            """.ReplaceLineEndings("\n"));
        home.Write("tasks/build.yaml", "id: build\nname: Build it\nstatus: PENDING\ntype: AUTOMATED_SCRIPT\nscript_details: {command: [\"true\"]}\n");
        home.Write("tasks/check.yaml", "id: check\nname: Check it\nstatus: PENDING\ntype: MANUAL\nmanual_instructions: [Look at it.]\n");
        home.Write("tasks/break.yaml", "id: break\nname: Break it\nstatus: PENDING\ntype: AUTOMATED_SCRIPT\nscript_details: {command: [\"false\"]}\n");
        home.Write("plan.yaml", "id: 1\nname: One\nsubtasks:\n  - {id: 1.1.1, name: First, details: Do it., ai_assisted: false, dependencies: []}\n");
        home.Write("sub/runbook.yaml", home.Read("runbook.yaml").Split("  - {id: check", 2)[0]);
        home.Write("sub/tasks/build.yaml", home.Read("tasks/build.yaml"));
        home.Write("sub/Own.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"/>\n");
        home.Write("tasks.json", """{"tasks": [{"id": 1, "title": "Imported", "status": "pending", "dependencies": [], "priority": "high"}]}""");
        home.Write("behind/runbook.yaml", "tasks:\n  - {id: a, name: A, type: AUTOMATED_SCRIPT, status: READY, depends_on: [], task_detail_file: tasks/a.yaml}\n");
        home.Write("behind/tasks/a.yaml", "id: a\nname: A\nstatus: READY\ntype: AUTOMATED_SCRIPT\nscript_details: {command: [\"true\"]}\n");
        home.Write("behind/logs/run_log.jsonl", """{"schema":1,"seq":1,"timestamp":"2026-01-01T00:00:00.000Z","task_id":"a","event_type":"START_TASK","status_change":"READY -> RUNNING"}""" + "\n" + """{"schema":1,"seq":2,"timestamp":"2026-01-01T00:00:01.000Z","task_id":"a","event_type":"COMPLETE_TASK","status_change":"RUNNING -> DONE"}""" + "\n{\"torn");
        home.Write("broken/runbook.yaml", "tasks:\n  - {id: a, name: A, type: MANUAL, status: PENDING, depends_on: [ghost]}\n");
    }
}
