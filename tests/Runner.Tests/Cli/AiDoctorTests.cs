using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary><c>doctor</c> and <c>validate</c> look at whatever a model call depends on besides the runbook.</summary>
public sealed class AiDoctorTests
{
    private const string Prices = "schema: 1\nas_of: 2026-11-01\nmodels:\n  some-model: { input: 1, output: 2 }\n";
    private const string Recording = "schema: 1\nsample: true\nreplies:\n  - variant: first\n    text: Hello.\n";

    [Fact]
    public async Task Every_mistake_has_its_place_and_its_remedy()
    {
        using var project = Drafting();
        project.Write("ai_prices.yaml", Prices.Replace("output", "outptu", StringComparison.Ordinal));
        project.Write("ai_recordings/draft.yaml", Recording.Replace("sample: true", "sample: perhaps", StringComparison.Ordinal));
        project.Write("ai_recordings/darft.yaml", Recording);
        project.Write(".env", "OPENAI_BASE_URL=localhost:1234\nnonsense\nexport TOFA_AI_TIMEOUT=soon\nTOFA_AI_TRYS=3\nOPENAI_ORGANIZATION=ours\n");

        var doctor = await project.TofaAsync(Environment(("TOFA_AI_TRIES", "0")), "doctor", "--json");

        Assert.Equal(1, doctor.ExitCode);
        Assert.Equal(
            [
                ("prices", "ai_prices.yaml(4,27)"),
                ("prices", "ai_prices.yaml(4,15)"),
                ("recording", "ai_recordings/draft.yaml(2,9)"),
                ("setting", ".env(3)"),
                ("setting", "environment"),
                ("setting", ".env(1)"),
                ("unused_setting", ".env(2)"),
                ("unused_setting", ".env(4)"),
                ("unused_recording", "ai_recordings/darft.yaml"),
            ],
            Findings(doctor));
        Assert.Contains("did you mean 'TOFA_AI_TRIES'?", doctor.Output, StringComparison.Ordinal);
        Assert.All(ToolProject.Json(doctor).GetProperty("findings").EnumerateArray(), finding => Assert.NotEmpty(finding.GetProperty("remedy").GetString()!));
    }

    [Fact]
    public async Task Validate_counts_them_and_tells_what_is_only_a_surprise_from_what_is_wrong()
    {
        using var project = Drafting();
        project.Write("ai_prices.yaml", "- no table\n");
        project.Write("ai_recordings/other.yaml", Recording);

        var validate = await project.TofaAsync(Environment(), "validate");

        Assert.Equal(3, validate.ExitCode);
        Assert.Contains("ai_prices.yaml(1,1): error: a price table is a mapping", validate.Output, StringComparison.Ordinal);
        Assert.Contains("ai_recordings/other.yaml: warning: no AI-assisted task has an id", validate.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 1 warning", validate.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sound_files_and_settings_are_no_finding()
    {
        using var project = Drafting();
        project.Write("ai_prices.yaml", $"\uFEFF{Prices}");
        project.Write("ai_recordings/draft.yaml", Recording);
        project.Write(".env", "OPENAI_BASE_URL=http://localhost:1234/v1\nTOFA_AI_TIMEOUT=5\n");

        var (doctor, validate) = (await project.TofaAsync(Environment(), "doctor"), await project.TofaAsync(Environment(), "validate"));

        Assert.True((doctor.ExitCode, validate.ExitCode) == (0, 0), doctor.Everything + validate.Everything);
    }

    [Fact]
    public async Task Settings_of_models_are_nobodys_business_where_no_task_asks_one()
    {
        using var project = ToolProject.BuildAndCheck("true");

        Assert.Equal(0, (await project.TofaAsync(Environment(("TOFA_AI_TIMEOUT", "soon")), "validate")).ExitCode);
    }

    [Fact]
    public async Task Budget_that_is_spent_or_limits_nothing_is_a_surprise()
    {
        using var project = Drafting("  budget_usd: 0.50\n");
        project.Write(".env", "OPENAI_BASE_URL=http://localhost:1234/v1\n");
        project.Write("logs/run_log.jsonl", """{"schema":1,"seq":1,"timestamp":"2026-01-01T00:00:00.000Z","task_id":"draft","event_type":"AI_RESPONSE_RECEIVED","details":{"cost_usd":"0.75"}}""" + "\n");

        var doctor = await project.TofaAsync(Environment(), "doctor", "--json");
        project.Write("ai_prices.yaml", Prices);
        var priced = await project.TofaAsync(Environment(), "doctor", "--json");

        Assert.Equal([("budget", "task 'draft'"), ("budget", "task 'draft'")], Findings(doctor));
        Assert.Contains("the price of 'some-model' is not known", doctor.Output, StringComparison.Ordinal);
        Assert.Equal([("budget", "task 'draft'")], Findings(priced));
        Assert.Contains("its budget is spent: 0.75 of 0.50 USD", priced.Output, StringComparison.Ordinal);
    }

    private static ToolProject Drafting(string further = "")
    {
        var project = new ToolProject();
        project.Write("runbook.yaml", "tasks:\n  - id: draft\n    name: Draft\n    status: PENDING\n    type: AI_ASSISTED\n    task_detail_file: tasks/draft.yaml\n");
        project.Write("tasks/draft.yaml", $"id: draft\nname: Draft\nstatus: PENDING\ntype: AI_ASSISTED\nai_details:\n  model: some-model\n  prompt: Say hello.\n{further}");
        return project;
    }

    // What the machine that runs the tests has set is none of theirs.
    private static Dictionary<string, string?> Environment(params (string Name, string Value)[] variables)
    {
        var environment = new Dictionary<string, string?> { ["OPENAI_API_KEY"] = null, ["OPENAI_BASE_URL"] = null, ["OPENAI_MODEL"] = null };
        foreach (var (name, value) in variables)
            environment[name] = value;

        return environment;
    }

    private static List<(string Kind, string Place)> Findings(CommandResult doctor) =>
        [.. ToolProject.Json(doctor).GetProperty("findings").EnumerateArray().Select(finding => (finding.GetProperty("kind").GetString()!, finding.GetProperty("place").GetString()!))];
}
