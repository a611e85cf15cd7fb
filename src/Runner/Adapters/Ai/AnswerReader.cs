using System.ClientModel.Primitives;
using System.Net.ServerSentEvents;
using System.Text.Json;
using OpenAI.Chat;
using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Reads the body of an answer.</summary>
/// <remarks>
/// The client's own reader takes an event that it does not know, and the end of a broken connection, for the end of the answer,
/// so the events are read here, and only their content by the client.
/// </remarks>
internal static class AnswerReader
{
    private const string Done = "[DONE]";

    /// <summary>Reads an answer to its proper end.</summary>
    /// <exception cref="AnswerFault">It is none, or not whole.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    internal static async Task ReadAsync(PipelineResponse response, StreamedAnswer answer, CancellationToken cancellationToken)
    {
        var type = response.Headers.TryGetValue("Content-Type", out var given) ? given ?? string.Empty : string.Empty;
        var body = response.ContentStream ?? Stream.Null;
        if (type.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase))
            await ReadEventsAsync(body, answer, cancellationToken).ConfigureAwait(false);
        else if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            answer.Add(Parse<ChatCompletion>(await BinaryData.FromStreamAsync(body, cancellationToken).ConfigureAwait(false)));
        else
            throw new AnswerFault(AiFailureKind.NotAModel, $"the server answered with {(type.Length == 0 ? "something without a content type" : $"'{type}'")}, which no model server does; check {OpenAiSettings.BaseUrlVariable}");
    }

    private static async Task ReadEventsAsync(Stream body, StreamedAnswer answer, CancellationToken cancellationToken)
    {
        await foreach (var item in SseParser.Create(body).EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            if (item.Data == Done)
                return;

            if (item.EventType == "error" || CallFailures.IsError(item.Data))
                throw Reported(item.Data);

            if (item.EventType == SseParser.EventTypeDefault && item.Data.Length > 0)
                answer.Add(Parse<StreamingChatCompletionUpdate>(BinaryData.FromString(item.Data)));
        }

        throw new AnswerFault(AiFailureKind.Cut, "the answer broke off before its end; run again later");
    }

    // A server that fails in the middle can no longer say so with a status.
    private static AnswerFault Reported(string data)
    {
        var failure = CallFailures.OfBody(null, data);
        var kind = FailureRules.KindOf(failure) is var known && known == AiFailureKind.Unreachable ? AiFailureKind.Busy : known;
        return new AnswerFault(kind, $"the model server reported an error in the middle of its answer{(failure.Code is null ? string.Empty : $" ({failure.Code})")}: {failure.Message.TrimEnd('.')}; run again later");
    }

    private static T Parse<T>(BinaryData data)
        where T : IPersistableModel<T>
    {
        try
        {
            return ModelReaderWriter.Read<T>(data) ?? throw new FormatException("it is null");
        }
        catch (Exception broken) when (broken is JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException or OverflowException)
        {
            throw new AnswerFault(AiFailureKind.Malformed, CallFaults.Unreadable(broken));
        }
    }
}
