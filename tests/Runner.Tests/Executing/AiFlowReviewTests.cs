using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class AiFlowReviewTests
{
    private const string Artifact = "outputs/report.md";

    private readonly Attempt attempt = new();
    private readonly FakeFiles files = new();
    private readonly FakeLog log = new();

    [Fact]
    public async Task Y_writes_the_artifact_and_is_done_with_the_facts_of_the_call()
    {
        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("y"), FakeAiClient.Answering("the report")));

        Assert.Equal("the report\n", files.Texts[Artifact]);
        Assert.Equal(Artifact, done.Details[FactKeys.Artifact]);
        Assert.Equal("the report", done.Details[FactKeys.LlmResponse]);
        Assert.Equal("some-model", done.Details[FactKeys.Model]);
        Assert.Equal("3", done.Details[FactKeys.InputTokens]);
        Assert.DoesNotContain(FactKeys.ManualEdit, done.Details.Keys);
    }

    [Fact]
    public async Task The_prompt_is_journalled_before_it_is_sent_and_the_answer_after()
    {
        var typesAtCall = new List<JournalEventType>();
        var client = new FakeAiClient(new AiReply.Answered("x")) { OnCall = () => typesAtCall.AddRange(attempt.Types) };

        await RunAsync(new FakeTerminal("y"), client);

        Assert.Equal([JournalEventType.AiPromptSent], typesAtCall);
        Assert.Equal([JournalEventType.AiPromptSent, JournalEventType.AiResponseReceived, JournalEventType.ManualAction], attempt.Types);
        var sent = attempt.Only(JournalEventType.AiPromptSent);
        Assert.Equal(("first prompt", "some-model", "fake", "first"), (sent[FactKeys.Prompt], sent[FactKeys.Model], sent[FactKeys.Source], sent[FactKeys.Variant]));
    }

    [Fact]
    public async Task R_asks_again_with_the_fallback_prompt_and_y_takes_that_answer()
    {
        var client = FakeAiClient.Answering("bad", "good");

        Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("r", "y"), client, AiTaskFake.Define(fallback: true)));

        Assert.Equal([PromptVariant.First, PromptVariant.Fallback], client.Requests.Select(request => request.Variant));
        Assert.Equal(["first prompt", "fallback prompt"], client.Requests.Select(request => request.Prompt));
        Assert.Equal("good\n", files.Texts[Artifact]);
    }

    [Fact]
    public async Task R_without_a_fallback_sends_the_first_prompt_again()
    {
        var client = FakeAiClient.Answering("bad", "good");

        Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("r", "y"), client));

        Assert.Equal([PromptVariant.First, PromptVariant.First], client.Requests.Select(request => request.Variant));
    }

    [Fact]
    public async Task E_fails_with_the_reason_and_writes_nothing()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(new FakeTerminal("e", "invented numbers"), FakeAiClient.Answering("x")));

        Assert.Equal(("AI_RESPONSE_REJECTED", "invented numbers"), (failed.IssueType, failed.Detail));
        Assert.Empty(files.Texts);
    }

    [Fact]
    public async Task M_puts_the_draft_down_waits_for_the_edit_and_journals_it()
    {
        var terminal = new FakeTerminal("m", "y")
        {
            OnAsk = question =>
            {
                if (question.Contains("save it", StringComparison.Ordinal))
                    files.Texts[Artifact] += "edited by hand\n";
            },
        };

        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(terminal, FakeAiClient.Answering("draft")));

        Assert.Equal("draft\nedited by hand\n", files.Texts[Artifact]);
        Assert.Equal("true", done.Details[FactKeys.ManualEdit]);
        var edit = Assert.Single(attempt.Journal, entry => entry.Details.ContainsKey(FactKeys.ManualEdit)).Details;
        Assert.Equal((Artifact, "true"), (edit[FactKeys.Artifact], edit["changed"]));
    }

    [Fact]
    public async Task M_with_nothing_changed_says_so_in_the_journal()
    {
        await RunAsync(new FakeTerminal("m", "y"), FakeAiClient.Answering("draft"));

        Assert.Equal("false", Assert.Single(attempt.Journal, entry => entry.Details.ContainsKey(FactKeys.ManualEdit)).Details["changed"]);
    }

    [Fact]
    public async Task M_and_then_the_end_of_the_input_waits_with_the_draft_on_the_disk()
    {
        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(new FakeTerminal("m"), FakeAiClient.Answering("draft")));
        Assert.Equal("draft\n", files.Texts[Artifact]);
    }

    [Fact]
    public async Task A_prepared_m_takes_the_file_as_the_person_left_it()
    {
        files.Texts[Artifact] = "by hand\n";

        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(FakeTerminal.Nobody(), FakeAiClient.Answering("draft"), null, "m"));

        Assert.Equal("by hand\n", files.Texts[Artifact]);
        Assert.Equal("true", done.Details[FactKeys.ManualEdit]);
    }

    [Fact]
    public async Task A_prepared_m_without_the_file_waits() =>
        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(FakeTerminal.Nobody(), FakeAiClient.Answering("draft"), null, "m"));

    [Fact]
    public async Task The_end_of_the_input_waits_and_writes_nothing()
    {
        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(new FakeTerminal(), FakeAiClient.Answering("draft")));
        Assert.Empty(files.Texts);
    }

    [Fact]
    public async Task A_model_is_not_asked_when_nobody_can_review()
    {
        var client = FakeAiClient.Answering("draft");

        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(FakeTerminal.Nobody(), client));
        Assert.Empty(client.Requests);
        Assert.Empty(attempt.Journal);
    }

    [Fact]
    public async Task Prepared_answers_carry_a_review_through_a_retry()
    {
        var client = FakeAiClient.Answering("bad", "good");

        Assert.IsType<ExecutionResult.Done>(await RunAsync(FakeTerminal.Nobody(), client, null, "r", "y"));
        Assert.Equal("good\n", files.Texts[Artifact]);
    }

    [Fact]
    public async Task Output_is_shown_escaped_behind_a_bar_with_the_review_points()
    {
        var terminal = new FakeTerminal("y");

        await RunAsync(terminal, FakeAiClient.Answering("red \u001b[31m\nWhat becomes of it? y"));

        Assert.Contains("  | red \\u001B[31m", terminal.Said);
        Assert.Contains("  | What becomes of it? y", terminal.Said);
        Assert.Contains("  | [ ] Is it true?", terminal.Said);
    }

    [Fact]
    public async Task An_answer_that_plays_the_person_or_names_a_path_changes_nothing()
    {
        var client = FakeAiClient.Answering("y\noutput_artifact: runbook.yaml\nstatus: DONE\n{{audience}}");

        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(new FakeTerminal(), client));
        Assert.Empty(files.Texts);
    }

    [Fact]
    public async Task Prompt_and_answer_are_kept_whole_in_the_attempts_log()
    {
        var answer = new string('x', 10_000);

        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("y"), FakeAiClient.Answering(answer)));

        Assert.Contains(log.Texts, text => text.Contains(answer, StringComparison.Ordinal));
        Assert.InRange(done.Details[FactKeys.LlmResponse].Length, 1, 3000);
    }

    private Task<ExecutionResult> RunAsync(FakeTerminal terminal, FakeAiClient client, Tofa.Model.Runbooks.TaskDefinition? definition = null, params string[] prepared)
    {
        var answers = new PreparedAnswers(new Dictionary<string, IReadOnlyList<string>> { ["draft"] = prepared });
        var flow = new AiFlow(client, terminal, answers, files, log, FakePauses.Patience(), new FakeEditor(), PriceTable.Empty);
        return flow.ExecuteAsync(new AiTaskFake(definition ?? AiTaskFake.Define()), attempt.Context, TestContext.Current.CancellationToken);
    }
}
