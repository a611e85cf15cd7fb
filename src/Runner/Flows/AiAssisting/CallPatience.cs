using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>How a model is asked.</summary>
/// <param name="DefaultModel">The model of tasks that name none.</param>
/// <param name="Policy">How often a failed call is repeated.</param>
/// <param name="Pauses">Waits in between.</param>
internal sealed record CallPatience(string DefaultModel, RetryPolicy Policy, IRetryPauses Pauses)
{
    /// <summary>How long to wait before the same call is made again; <c>null</c> where it is not.</summary>
    /// <param name="reply">What came of the last try.</param>
    /// <param name="tried">Its number, from 1.</param>
    internal TimeSpan? PauseAfter(AiReply reply, int tried) =>
        reply is AiReply.Failed failed ? Policy.PauseAfter(failed.Kind, failed.RetryAfter, tried, Pauses.Draw()) : null;
}
