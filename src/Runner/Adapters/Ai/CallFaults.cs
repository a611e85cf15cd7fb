using System.ClientModel;
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
            return Failed(AiFailureKind.Unreachable, FailureRules.Describe(new CallFailure(null, null, unreachable.Message, null)));

        return Inner<IOException>(thrown) is { } broken
            ? Failed(AiFailureKind.Cut, $"the connection to the model server broke: {broken.Message.TrimEnd('.')}; run again later")
            : Failed(AiFailureKind.Malformed, $"the server's answer cannot be read ({thrown.GetType().Name}: {thrown.Message}); check {OpenAiSettings.BaseUrlVariable}");
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
