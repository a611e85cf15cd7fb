using System.Text;
using Tofa.Runner.Adapters.Texts;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Answers from the recordings in <c>ai_recordings/</c>, and says so.</summary>
/// <param name="projectDirectory">The folder of <c>runbook.yaml</c>.</param>
/// <param name="terminal">Told that no model is asked.</param>
/// <param name="redactor">Hides secrets in prompts, as when they were recorded.</param>
internal sealed class ReplayAiClient(string projectDirectory, ITerminal terminal, Redactor redactor) : IAiClient
{
    private readonly Dictionary<(string TaskId, PromptVariant Variant), int> used = [];

    /// <inheritdoc/>
    public string SourceFor(string taskId) => "replay";

    /// <inheritdoc/>
    public string? Refusal(string taskId) => Has(taskId) ? null : Missing(FileFor(taskId), string.Empty);

    /// <inheritdoc/>
    public Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Complete(request));
    }

    /// <summary>Whether a task has a recording.</summary>
    internal bool Has(string taskId) => File.Exists(FileFor(taskId));

    private AiReply Complete(AiRequest request)
    {
        var file = FileFor(request.TaskId);
        if (Read(file, out var problem) is not { } text)
            return NoReply(Missing(file, problem));

        var shown = Shown(file);
        var reading = RecordingReader.Read(shown, text);
        if (reading.Recording is not { } recording)
            return NoReply(string.Join("; ", reading.Errors));

        var replies = recording.RepliesFor(request.Variant);
        if (replies.Count == 0)
            return new AiReply.Failed($"{shown} has no reply for the {(request.Variant == PromptVariant.First ? "first" : "fallback")} prompt; add one to its replies", null);

        var key = (request.TaskId, request.Variant);
        var index = used.GetValueOrDefault(key);
        used[key] = index + 1;
        var reply = replies[Math.Min(index, replies.Count - 1)];
        terminal.Say(recording.Describe(shown, reply, PromptHash.Of(redactor.Redact(request.Prompt))));
        return Recordings.ReplyOf(reply);
    }

    private static AiReply.Failed NoReply(string reason) => new(reason, null) { Kind = AiFailureKind.NoSource };

    private string Missing(string file, string problem) => $"there is no recording {Shown(file)}{problem}; add one, or choose --ai relay or --ai openai";

    private string Shown(string file) => Path.GetRelativePath(projectDirectory, file).Replace('\\', '/');

    private string FileFor(string taskId) => Path.Combine(projectDirectory, RecordingPath.For(taskId));

    private static string? Read(string file, out string problem)
    {
        problem = string.Empty;
        try
        {
            return File.Exists(file) ? Utf8File.Read(file) : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            problem = $" that can be read ({refused.Message})";
            return null;
        }
    }
}
