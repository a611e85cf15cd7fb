using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Turns whatever a call throws into a failed reply.</summary>
internal static class CallFaults
{
    /// <summary>The reply.</summary>
    /// <param name="thrown">What was thrown.</param>
    /// <param name="now">The time, for a Retry-After that names a date.</param>
    internal static AiReply.Failed Of(Exception thrown, DateTimeOffset now)
    {
        if (Inner<AnswerFault>(thrown) is { } fault)
            return Failed(fault.Kind, fault.Message);

        if (thrown is ClientResultException answered && answered.GetRawResponse() is not null)
        {
            var failure = CallFailures.Of(answered, now);
            return Failed(FailureRules.KindOf(failure), FailureRules.Describe(failure)) with { RetryAfter = failure.RetryAfter };
        }

        if (Inner<HttpRequestException>(thrown) is { HttpRequestError: not HttpRequestError.ResponseEnded } unreachable)
            return Failed(AiFailureKind.Unreachable, FailureRules.Describe(new CallFailure(null, null, Reason(unreachable), null)));

        return Inner<IOException>(thrown) is not null
            ? Failed(AiFailureKind.Cut, "the connection to the model server broke before the answer was whole; run again later")
            : Failed(AiFailureKind.Malformed, Unreadable(thrown));
    }

    /// <summary>That an answer is none, where it stops being one, and what to do.</summary>
    /// <param name="thrown">What reading it threw.</param>
    internal static string Unreadable(Exception thrown)
    {
        var flaw = Inner<JsonException>(thrown) is { LineNumber: { } line, BytePositionInLine: { } position }
            ? string.Create(CultureInfo.InvariantCulture, $"it is no valid JSON (line {line + 1}, byte {position + 1})")
            : "it is not made as one is";
        return $"the server's answer is not a chat completion: {flaw}; check that {OpenAiSettings.BaseUrlVariable} names a server that speaks OpenAI's protocol";
    }

    // The address stands in brackets behind what the system says.
    private static string Reason(HttpRequestException unreachable)
    {
        var (said, address) = (unreachable.Message, string.Empty);
        if (said.LastIndexOf('(') is var start and >= 0 && said.EndsWith(')'))
            address = $" at {said[(start + 1)..^1]}";

        return unreachable.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => $"nobody knows the name of the server{address}",
            HttpRequestError.ConnectionError => $"nothing answers{address}",
            HttpRequestError.SecureConnectionError => "no secure connection comes about: its certificate is not trusted here, or it does not speak TLS",
            HttpRequestError.ProxyTunnelError => "the proxy does not let the call through",
            _ => said,
        };
    }

    private static AiReply.Failed Failed(AiFailureKind kind, string reason) => new(reason, null) { Kind = kind };

    private static T? Inner<T>(Exception thrown)
        where T : Exception
    {
        for (var exception = thrown; exception is not null; exception = exception.InnerException)
        {
            if (exception is T found)
                return found;
        }

        return null;
    }
}
