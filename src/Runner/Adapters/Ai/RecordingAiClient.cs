using System.Collections.Concurrent;
using System.Globalization;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Asks a model and keeps its answers in <c>ai_recordings/</c>, for <see cref="ReplayAiClient"/>.</summary>
/// <param name="inner">The model; its answers have no secrets any more.</param>
/// <param name="files">The project's files.</param>
/// <param name="terminal">Told what is written.</param>
/// <param name="redactor">Hides secrets in prompts before they are hashed, and in what is said.</param>
internal sealed class RecordingAiClient(IAiClient inner, IProjectFiles files, ITerminal terminal, Redactor redactor) : IAiClient
{
    private readonly ConcurrentDictionary<(string TaskId, PromptVariant Variant), bool> recorded = new();

    /// <inheritdoc/>
    public string SourceFor(string taskId) => inner.SourceFor(taskId);

    /// <inheritdoc/>
    public bool CostsToAsk(string taskId) => inner.CostsToAsk(taskId);

    /// <inheritdoc/>
    public string? Refusal(string taskId) => inner.Refusal(taskId);

    /// <inheritdoc/>
    public PromptVariant StartsWith(string taskId) => inner.StartsWith(taskId);

    /// <inheritdoc/>
    public void PutBack(string taskId) => inner.PutBack(taskId);

    /// <inheritdoc/>
    public async Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        var reply = await inner.CompleteAsync(request, cancellationToken).ConfigureAwait(false);
        if (reply is AiReply.Answered answered)
            Record(request, answered);

        return reply;
    }

    // The answer is paid for: that it cannot be recorded is said, and no reason to lose it.
    private void Record(AiRequest request, AiReply.Answered answered)
    {
        var path = RecordingPath.For(request.TaskId);
        try
        {
            var earlier = Earlier(path);
            var isFirst = recorded.TryAdd((request.TaskId, request.Variant), true);
            var recording = earlier.With(Recordings.Of(request, answered, redactor.Redact(request.Prompt)), isFirst);
            files.Replace(path, redactor.Redact(RecordingWriter.Write(recording)));
            terminal.Say($"Recorded the answer in {path}.");
        }
        catch (StateException refused)
        {
            terminal.Say($"The answer could not be recorded: {refused.Message}");
        }
    }

    private Recording Earlier(string path)
    {
        if (files.ReadText(path) is not { } text)
            return Nothing;

        var recording = RecordingReader.Read(path, text).Recording;
        if (recording is not null && RecordingWriter.Write(recording) == text)
            return recording;

        var aside = Aside(path);
        files.Replace(aside, text);
        terminal.Say(recording is null
            ? $"{path} could not be read; it was kept as {aside}."
            : $"{path} was written by hand; it was kept as {aside}, and its replies to other prompts stay, as samples.");
        return recording ?? Nothing;
    }

    private string Aside(string path)
    {
        for (var number = 1; ; number++)
        {
            var aside = string.Create(CultureInfo.InvariantCulture, $"{path}.kept-{number}");
            if (!files.Exists(aside))
                return aside;
        }
    }

    private static Recording Nothing => new(false, null, null, []);
}
