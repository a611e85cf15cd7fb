using Tofa.Runner.Adapters.Ai;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class ReplayAiClientTests : IDisposable
{
    private const string Sample = """
        schema: 1
        sample: true
        note: Written by hand for the sample project.
        model: none
        replies:
          - variant: first
            text: |
              # One
          - variant: first
            text: Two
          - variant: fallback
            text: Three
        """;

    private readonly TemporaryDirectory folder = new();
    private readonly FakeTerminal terminal = FakeTerminal.Nobody();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_sample_answers_and_is_named_as_one()
    {
        folder.Write("ai_recordings/draft.yaml", Sample);

        Assert.Equal(new AiReply.Answered("# One\n"), await AskAsync());
        var line = Assert.Single(terminal.Said);
        Assert.Contains("a recorded sample from ai_recordings/draft.yaml; no live model is asked", line, StringComparison.Ordinal);
        Assert.Contains("Written by hand", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_are_used_in_order_by_variant_and_the_last_repeats()
    {
        folder.Write("ai_recordings/draft.yaml", Sample);
        var client = new ReplayAiClient(folder.Path, terminal, new Redactor([]));

        var texts = new List<string>();
        foreach (var variant in new[] { PromptVariant.First, PromptVariant.Fallback, PromptVariant.First, PromptVariant.First })
            texts.Add(Assert.IsType<AiReply.Answered>(await client.CompleteAsync(Request(variant: variant), TestContext.Current.CancellationToken)).Text);

        Assert.Equal(["# One\n", "Three", "Two", "Two"], texts);
    }

    [Fact]
    public async Task A_missing_recording_is_a_failure_with_its_path()
    {
        Assert.Contains("ai_recordings/draft.yaml", Assert.IsType<AiReply.Failed>(await AskAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_variant_is_a_failure_and_not_another_variants_answer()
    {
        folder.Write("ai_recordings/draft.yaml", "sample: true\nreplies: [{variant: first, text: x}]\n");
        var client = new ReplayAiClient(folder.Path, terminal, new Redactor([]));

        Assert.Contains("fallback", Assert.IsType<AiReply.Failed>(
            await client.CompleteAsync(Request(variant: PromptVariant.Fallback), TestContext.Current.CancellationToken)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("replies: [{text: x}]\n", "(1,1)", "sample has to be true")]
    [InlineData("sample: true\nreplies: []\n", "(2,10)", "at least one item")]
    [InlineData("sample: true\nreplies:\n  - variant: second\n    text: x\n", "(3,5)", "first or fallback")]
    [InlineData("sample: true\nreplies: [{text: x}]\nschema: 2\n", "(3,9)", "schema 1")]
    [InlineData("sample: true\nreply: x\nreplies: [{text: x}]\n", "(2,1)", "unknown key 'reply'")]
    [InlineData("sample: [\n", "error:", "YAML")]
    public async Task A_bad_recording_is_a_failure_with_place_and_remedy(string text, string place, string said)
    {
        folder.Write("ai_recordings/draft.yaml", text);

        var reason = Assert.IsType<AiReply.Failed>(await AskAsync()).Reason;

        Assert.Contains(place, reason, StringComparison.Ordinal);
        Assert.Contains(said, reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_odd_id_names_a_file_inside_the_folder()
    {
        var reason = Assert.IsType<AiReply.Failed>(await new ReplayAiClient(folder.Path, terminal, new Redactor([]))
            .CompleteAsync(Request("../../etc/x"), TestContext.Current.CancellationToken)).Reason;

        Assert.Contains("ai_recordings/_.._etc_x~", reason, StringComparison.Ordinal);
    }

    private Task<AiReply> AskAsync() => new ReplayAiClient(folder.Path, terminal, new Redactor([])).CompleteAsync(Request(), TestContext.Current.CancellationToken);

    private static AiRequest Request(string id = "draft", PromptVariant variant = PromptVariant.First) => new(id, "m", "p", variant);
}
