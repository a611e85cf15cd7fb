using System.Diagnostics;
using Tofa.Runner.Tests.Cli;
using Tofa.Runner.Tests.Executing.Fakes;
using Tofa.Support;

namespace Tofa.Runner.Tests.Telemetry;

/// <summary>What a team's collector receives of real runs of the real tool (docs/telemetry.md).</summary>
public sealed class TelemetryTests
{
    private const string Secret = "hidden-4711-value";

    [Fact]
    public async Task Run_and_attempt_are_spans_one_below_the_other_and_below_that_of_whoever_started_the_run()
    {
        const string Ci = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        using var collector = new Collector();
        using var project = ToolProject.BuildAndCheck("printenv TRACEPARENT > trace.txt");

        var result = await RunAsync(project, collector.Address, ("TRACEPARENT", Ci), ("OTEL_EXPORTER_OTLP_HEADERS", $"x-key={Secret}"));

        Assert.Equal(4, result.ExitCode);
        var (run, task) = (collector.Span("tofa run"), collector.Span("task build"));
        Assert.Equal("0af7651916cd43dd8448eb211c80319c", run.Hex(1));
        Assert.Equal(("b7ad6b7169203331", run.Hex(2), run.Hex(1)), (run.Hex(4), task.Hex(4), task.Hex(1)));
        Assert.Equal($"00-{task.Hex(1)}-{task.Hex(2)}-01", project.Read("trace.txt").Trim());
        Assert.Equal(("waiting", "4"), (run.Attributes(9)["tofa.run.outcome"], run.Attributes(9)["process.exit.code"]));
        Assert.Equal(("build", "AUTOMATED_SCRIPT", "DONE", "1", "0"), Of(task.Attributes(9)));
        Assert.All(collector.Deliveries, delivery => Assert.Contains($"x-key: {Secret}", delivery.Head, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Failure_is_told_by_its_kind_and_exit_code_and_never_by_what_was_written()
    {
        using var collector = new Collector();
        using var project = ToolProject.BuildAndCheck($"echo {Secret}; exit 7");

        var result = await RunAsync(project, collector.Address, ("MY_TOKEN", Secret));

        Assert.Equal(1, result.ExitCode);
        var task = collector.Span("task build");
        Assert.Equal(("build", "AUTOMATED_SCRIPT", "ERROR", "1", "7"), Of(task.Attributes(9)));
        Assert.Equal("script_error", task.Attributes(9)["error.type"]);
        Assert.Equal(2UL, task.At(15).Single().Number(3));
        Assert.All(collector.Deliveries, delivery => Assert.False(delivery.Body.AsSpan().IndexOf("hidden-4711"u8) >= 0));
    }

    [Fact]
    public async Task Tasks_and_runs_are_measured_and_counted_by_kind_and_status()
    {
        using var collector = new Collector();
        using var project = ToolProject.BuildAndCheck("true");

        await RunAsync(project, collector.Address, ("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=ci"));

        var ended = Assert.Single(collector.Metric("tofa.task.ended").At(7, 1));
        Assert.Equal(("AUTOMATED_SCRIPT", "DONE"), (ended.Attributes(7)["tofa.task.kind"], ended.Attributes(7)["tofa.task.status"]));
        Assert.Equal(2, collector.Metric("tofa.task.duration").At(9, 1).Count());
        Assert.Equal("waiting", Assert.Single(collector.Metric("tofa.run.duration").At(9, 1)).Attributes(9)["tofa.run.outcome"]);
        var resource = collector.At("/v1/metrics", 1, 1).First().Attributes(1);
        Assert.Equal(("tofa", "ci"), (resource["service.name"], resource["deployment.environment.name"]));
    }

    [Fact]
    public async Task Model_call_is_a_span_with_its_tokens_and_without_its_texts()
    {
        using var collector = new Collector();
        using var server = new CannedServer(CannedServer.Streamed("the answer itself"));
        using var project = Asking();

        await project.TofaAsync(
            new Dictionary<string, string?> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address, ["OPENAI_BASE_URL"] = server.BaseUrl, ["OPENAI_API_KEY"] = "sk-" + Secret },
            "run", "--ai", "openai", "--answers", "answers.yaml");

        var call = collector.Span("chat gpt-4o-mini");
        var told = call.Attributes(9);
        Assert.Equal((collector.Span("task build").Hex(2), 3UL), (call.Hex(4), call.Number(6)));
        Assert.Equal(("gpt-4o-mini", "m", "11", "7", "answered"), (told["gen_ai.request.model"], told["gen_ai.response.model"], told["gen_ai.usage.input_tokens"], told["gen_ai.usage.output_tokens"], told["tofa.ai.outcome"]));
        Assert.Equal(["input", "output"], collector.Metric("gen_ai.client.token.usage").At(9, 1).Select(point => point.Attributes(9)["gen_ai.token.type"]).Order(StringComparer.Ordinal));
        Assert.All(collector.Deliveries, delivery => Assert.DoesNotContain("tell me", System.Text.Encoding.UTF8.GetString(delivery.Body), StringComparison.Ordinal));
        Assert.All(collector.Deliveries, delivery => Assert.DoesNotContain("answer itself", System.Text.Encoding.UTF8.GetString(delivery.Body), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", "Not all telemetry reached http://127.0.0.1:1: ")]
    [InlineData("collector:4318", "OTEL_EXPORTER_OTLP_ENDPOINT is no address")]
    public async Task Collector_that_is_not_there_changes_nothing_but_a_line(string address, string line)
    {
        using var project = ToolProject.BuildAndCheck("true");

        var result = await RunAsync(project, address);

        Assert.Equal(4, result.ExitCode);
        Assert.Contains(line, result.Error, StringComparison.Ordinal);
        Assert.Contains("status: DONE", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collector_that_never_answers_is_not_waited_for_longer_than_the_grace()
    {
        using var collector = new Collector(status: null);
        using var project = ToolProject.BuildAndCheck("true");
        var waited = Stopwatch.StartNew();

        var result = await RunAsync(project, collector.Address);

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("no answer within 2 s", result.Error, StringComparison.Ordinal);
        Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "the run waited for its collector");
    }

    [Fact]
    public async Task Collector_that_refuses_is_told_with_its_status()
    {
        using var collector = new Collector(401);
        using var project = ToolProject.BuildAndCheck("true");

        Assert.Contains($"Not all telemetry reached {collector.Address}: HTTP 401. The run is not affected.", (await RunAsync(project, collector.Address)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Assemblies_are_loaded_only_where_somebody_collects(bool isOn)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells which files a process has mapped.");
        using var collector = new Collector();
        using var project = ToolProject.BuildAndCheck(
            "pid=$PPID; while ! grep -q 'Tofa[.]Tool' /proc/$pid/cmdline; do pid=$(sed 's/.*) //' /proc/$pid/stat | cut -d' ' -f2); done; grep -c '/OpenTelemetry[.a-zA-Z]*dll' /proc/$pid/maps > maps.txt; true");

        await (isOn ? RunAsync(project, collector.Address) : project.TofaAsync("run"));

        Assert.Equal(isOn, project.Read("maps.txt").Trim() != "0");
    }

    private static Task<CommandResult> RunAsync(ToolProject project, string address, params (string Name, string Value)[] variables) =>
        project.TofaAsync(variables.Append(("OTEL_EXPORTER_OTLP_ENDPOINT", address)).ToDictionary(variable => variable.Item1, variable => (string?)variable.Item2), "run");

    private static (string, string, string, string, string) Of(Dictionary<string, string> task) =>
        (task["tofa.task.id"], task["tofa.task.kind"], task["tofa.task.status"], task["tofa.task.attempt"], task["process.exit.code"]);

    private static ToolProject Asking()
    {
        var project = ToolProject.BuildAndCheck();
        project.Replace("runbook.yaml", "type: AUTOMATED_SCRIPT", "type: AI_ASSISTED");
        project.Write("tasks/build.yaml", "id: build\nname: Build it\nstatus: PENDING # ours\ntype: AI_ASSISTED\nai_details:\n  model: gpt-4o-mini\n  prompt: tell me\n");
        project.Write("answers.yaml", "answers:\n  build: [y]\n");
        return project;
    }
}
