using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

/// <summary>Costs and budgets, through the whole application; the canned server counts 11 tokens, 4 of them cached, and 7.</summary>
public sealed class SpentTests
{
    private const string Prices = "as_of: 2030-01-01\nmodels:\n  m: { input: 1000000, cached_input: 500000, output: 1000000 }\n";

    [Fact]
    public async Task What_a_call_cost_stands_in_the_journal_and_in_the_detail_file()
    {
        using var server = new CannedServer(CannedServer.Streamed("Hello."));
        using var project = new AiProject(server.BaseUrl);
        project.Write("ai_prices.yaml", Prices);

        Assert.Equal(0, await project.RunAsync());

        Assert.Equal(["16.00"], project.Responses("cost_usd"));
        Assert.Contains("cost_estimate: 16.00 USD", project.Read("tasks/draft.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16", 4, 1)]
    [InlineData("16.01", 0, 2)]
    public async Task Run_whose_budget_is_spent_stops_for_a_person_before_the_next_call(string budget, int exitCode, int calls)
    {
        using var server = new CannedServer(CannedServer.Streamed("Hello."), CannedServer.Streamed("Hello again."));
        using var project = new AiProject(server.BaseUrl, "[r, y]");
        project.Write("ai_prices.yaml", Prices);

        Assert.Equal(exitCode, await project.RunAsync("openai", "--budget", budget));

        Assert.Equal(calls, server.Requests.Count);
        Assert.Contains(exitCode == 0 ? "status: DONE" : "status: READY", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Budget_of_the_task_counts_what_earlier_runs_spent()
    {
        using var server = new CannedServer(CannedServer.Streamed("Hello."), CannedServer.Streamed("Hello again."));
        using var project = new AiProject(server.BaseUrl, "[e]");
        project.Write("ai_prices.yaml", Prices);
        project.Write("tasks/draft.yaml", project.Read("tasks/draft.yaml") + "  budget_usd: 10\n");

        Assert.Equal(1, await project.RunAsync());
        Assert.Equal(0, await TofaApp.RunAsync(["retry", "draft", "-C", project.Directory]));
        Assert.Equal(4, await project.RunAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Budget_of_the_runbook_counts_for_the_run()
    {
        using var server = new CannedServer(CannedServer.Streamed("Hello."), CannedServer.Streamed("Hello again."));
        using var project = new AiProject(server.BaseUrl, "[r, y]");
        project.Write("ai_prices.yaml", Prices);
        project.Write("runbook.yaml", "budget_usd: 5\n" + project.Read("runbook.yaml"));

        Assert.Equal(4, await project.RunAsync());

        Assert.Single(server.Requests);
    }
}
