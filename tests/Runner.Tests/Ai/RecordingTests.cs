using Tofa.Runner.Adapters.Ai;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

public sealed class RecordingTests
{
    private const string Path = "ai_recordings/draft.yaml";

    [Fact]
    public async Task What_is_recorded_is_replayed_without_a_server()
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        const string Answer = "# Title\n\n  indented: \"quoted\" # no comment\n\n- item\n";
        using var server = new CannedServer(CannedServer.Streamed(Answer));
        using var project = new AiProject(server.BaseUrl);

        Assert.Equal(0, await project.RunAsync("record"));
        await TofaApp.RunAsync(["retry", "draft", "-C", project.Directory]);
        project.Write("outputs/draft.md", "gone\n");
        Assert.Equal(0, await project.RunAsync("replay"));

        Assert.Equal(Answer, project.Artifact);
        Assert.Single(server.Requests);
        Assert.Equal(["openai", "replay"], project.Responses("source"));
    }

    [Fact]
    public async Task A_recording_says_what_came_with_the_answer_and_no_time()
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        using var server = new CannedServer(CannedServer.Streamed("Hello."));
        using var project = new AiProject(server.BaseUrl);

        await project.RunAsync("record");

        Assert.Equal($$"""
            # Answers of a model, recorded by --ai record; --ai replay gives them instead of asking.
            schema: 1
            sample: false
            replies:
              - variant: first
                model: "m"
                finish_reason: "stop"
                prompt_sha256: "{{PromptHash.Of("Say hello.")}}"
                usage: { input: 11, cached: 4, output: 7, reasoning: 2 }
                text: |-
                  Hello.

            """, project.Read(Path));
    }

    [Fact]
    public async Task What_was_written_by_hand_is_kept_and_what_is_recorded_again_is_replaced()
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        const string ByHand = "# mine\nsample: true\nnote: By hand.\nreplies:\n  - text: Sample one.\n  - variant: fallback\n    text: Sample two.\n";
        using var server = new CannedServer(CannedServer.Streamed("Old."), CannedServer.Streamed("New."), CannedServer.Streamed("Newer."));
        using var project = new AiProject(server.BaseUrl);
        project.Write(Path, ByHand);

        await project.RunAsync("record");
        await TofaApp.RunAsync(["retry", "draft", "-C", project.Directory]);
        project.Write("answers.yaml", "answers:\n  draft: [r, y]\n");
        await project.RunAsync("record");

        Assert.Equal(ByHand, project.Read($"{Path}.kept-1"));
        Assert.DoesNotContain(project.Files, file => file.EndsWith("kept-2", StringComparison.Ordinal));
        var recording = RecordingReader.Read(Path, project.Read(Path)).Recording!;
        Assert.Equal(["New.", "Newer."], recording.Replies.Select(reply => reply.Text));
        Assert.Equal("By hand.", recording.Note);
    }

    [Fact]
    public void Samples_for_another_prompt_stay_and_say_that_they_are_samples()
    {
        var byHand = new Recording(true, null, "none", [new(PromptVariant.First, "Sample one."), new(PromptVariant.Fallback, "Sample two.")]);

        var merged = byHand.With(new RecordedReply(PromptVariant.First, "Real."), isFirst: true);

        Assert.False(merged.IsSample);
        Assert.Equal([("Sample two.", true), ("Real.", null)], merged.Replies.Select(reply => (reply.Text, reply.IsSample)));
        Assert.Contains("a recorded sample", merged.Describe("x", merged.Replies[0], string.Empty), StringComparison.Ordinal);
        Assert.Contains("a recorded answer", merged.Describe("x", merged.Replies[1], string.Empty), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("ends with a line\n")]
    [InlineData("ends with two\n\n")]
    [InlineData("  begins indented\nand goes on")]
    [InlineData("\nbegins with a line")]
    [InlineData("has\r\nreturns\r\n")]
    [InlineData("a blank line:\n   \nof blanks")]
    [InlineData("odd \u001B[2K \u0085 \u2028 \uFEFF \"quotes\" \\ back")]
    [InlineData("æøå 日本 🙂 é")]
    [InlineData("🙂\u0007")]
    [InlineData("---\n# not a comment\nkey: [value\n...\n")]
    [InlineData("tab\tinside\n\tand before")]
    [InlineData("~")]
    public void Any_text_comes_back_as_it_was_written(string text)
    {
        var written = RecordingWriter.Write(new Recording(false, "a \"note\"", null, [new(PromptVariant.Fallback, text) { Usage = new AiUsage(Output: 3) }]));

        var reading = RecordingReader.Read("x.yaml", written);

        Assert.Equal(text, reading.Recording?.Replies.Single().Text);
        Assert.Equal(written, RecordingWriter.Write(reading.Recording!));
    }

    [Theory]
    [InlineData("length", nameof(AiFailureKind.Truncated))]
    [InlineData("content_filter", nameof(AiFailureKind.Filtered))]
    public void A_recorded_end_counts_when_it_is_replayed(string finish, string kind) =>
        Assert.Equal(kind, Assert.IsType<AiReply.Failed>(Recordings.ReplyOf(new RecordedReply(PromptVariant.First, "half") { FinishReason = finish })).Kind.ToString());

    [Fact]
    public void A_recording_for_another_prompt_says_so()
    {
        var reply = new RecordedReply(PromptVariant.First, "x") { PromptHash = PromptHash.Of("old") };
        var recording = new Recording(false, null, "m", [reply]);

        Assert.Contains("recorded for another prompt", recording.Describe("x", reply, PromptHash.Of("new")), StringComparison.Ordinal);
        Assert.DoesNotContain("another prompt", recording.Describe("x", reply, PromptHash.Of("old")), StringComparison.Ordinal);
    }
}
