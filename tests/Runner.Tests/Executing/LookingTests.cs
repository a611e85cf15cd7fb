using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

/// <summary>Answers that only look, and prompts that are reviewed before they are sent.</summary>
public sealed class LookingTests
{
    private readonly FakeFiles files = new();

    [Fact]
    public async Task V_shows_the_whole_prompt_and_asks_again()
    {
        var prompt = string.Join('\n', Enumerable.Range(1, 1_000).Select(n => $"line {n}"));
        var terminal = new FakeTerminal("v", "y");

        Assert.IsType<ExecutionResult.Done>(await RunAsync(terminal, new Attempt(), prompt));

        Assert.Contains("  | line 1000", terminal.Said);
        Assert.Equal(2, terminal.Questions.Count);
    }

    [Fact]
    public async Task D_shows_all_that_changes_and_is_offered_only_where_something_changes()
    {
        files.Texts["outputs/report.md"] = string.Concat(Enumerable.Range(1, 100).Select(n => $"old {n}\n"));
        var terminal = new FakeTerminal("d", "y");
        var nothing = new FakeTerminal("d", "y");

        await RunAsync(terminal, new Attempt());
        Assert.Contains("  | -old 100", terminal.Said);
        files.Texts.Clear();
        await RunAsync(nothing, new Attempt());

        Assert.Contains(nothing.Said, line => line.StartsWith("'d' is not an answer here", StringComparison.Ordinal));
        Assert.DoesNotContain("d (", nothing.Questions[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepared_looks_are_looked_and_the_next_answer_decides()
    {
        var terminal = FakeTerminal.Nobody();

        Assert.IsType<ExecutionResult.Done>(await RunAsync(terminal, new Attempt(), "the prompt", null, null, "v", "d", "y"));

        Assert.Contains("  | the prompt", terminal.Said);
    }

    [Fact]
    public async Task Looking_for_ever_ends()
    {
        var terminal = new FakeTerminal([.. Enumerable.Repeat("v", 90)]);

        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(terminal, new Attempt()));
    }

    [Fact]
    public async Task Looking_is_no_decision_and_not_journalled()
    {
        var attempt = new Attempt();

        await RunAsync(new FakeTerminal("v", "y"), attempt);

        Assert.Equal("y", attempt.Only(JournalEventType.ManualAction)[FactKeys.Answer]);
    }

    [Fact]
    public async Task A_reviewed_prompt_can_be_edited_and_is_sent_as_it_was_left()
    {
        var attempt = new Attempt(reviewPrompt: true);
        var client = FakeAiClient.Answering("x");
        var editor = new FakeEditor(_ => files.Texts[".tofa/prompts/draft.1.md"] = "better prompt");

        await RunAsync(new FakeTerminal("m", "y", "y"), attempt, client: client, editor: editor);

        Assert.Equal("better prompt", Assert.Single(client.Requests).Prompt);
        var edit = Assert.Single(attempt.Journal, entry => entry.Details.ContainsKey(FactKeys.ManualEdit)).Details;
        Assert.Equal(("prompt", "true"), (edit[FactKeys.About], edit[FactKeys.Changed]));
    }

    [Fact]
    public async Task A_prompt_that_was_emptied_stays_as_it_was()
    {
        var client = FakeAiClient.Answering("x");
        var editor = new FakeEditor(_ => files.Texts[".tofa/prompts/draft.1.md"] = " ");

        await RunAsync(new FakeTerminal("m", "y", "y"), new Attempt(reviewPrompt: true), "the prompt", client, editor);

        Assert.Equal("the prompt", Assert.Single(client.Requests).Prompt);
    }

    [Fact]
    public async Task Prepared_answers_agree_to_the_prompt_first_and_to_the_answer_next()
    {
        var client = FakeAiClient.Answering("x");

        Assert.IsType<ExecutionResult.Done>(await RunAsync(FakeTerminal.Nobody(), new Attempt(reviewPrompt: true), "p", client, null, "y", "y"));
        Assert.Single(client.Requests);
    }

    [Fact]
    public async Task A_prompt_is_not_paid_for_where_nobody_is_left_to_review_the_answer()
    {
        var client = FakeAiClient.Answering("x");

        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(FakeTerminal.Nobody(), new Attempt(reviewPrompt: true), "p", client, null, "y"));
        Assert.Empty(client.Requests);
    }

    [Fact]
    public async Task A_retry_is_not_paid_for_where_nobody_is_left_to_review_it()
    {
        var client = FakeAiClient.Answering("x", "y");

        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(FakeTerminal.Nobody(), new Attempt(), "p", client, null, "r"));
        Assert.Single(client.Requests);
    }

    private Task<ExecutionResult> RunAsync(FakeTerminal terminal, Attempt attempt, string prompt = "p", FakeAiClient? client = null, IEditor? editor = null, params string[] prepared)
    {
        var answers = new PreparedAnswers(new Dictionary<string, IReadOnlyList<string>> { ["draft"] = prepared });
        var flow = new AiFlow(client ?? FakeAiClient.Answering("answer"), terminal, answers, files, new FakeLog(), FakePauses.Patience(), editor ?? new FakeEditor(), PriceTable.Empty);
        return flow.ExecuteAsync(new AiTaskFake(AiTaskFake.Define()) { Fill = _ => prompt }, attempt.Context, TestContext.Current.CancellationToken);
    }
}
