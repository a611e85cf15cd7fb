using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>What follows a call that failed.</summary>
/// <param name="Request">What is sent.</param>
/// <param name="Tried">How often it was sent before.</param>
/// <param name="Told">What the person is told of it.</param>
internal sealed record NextCall(AiRequest Request, int Tried, string Told)
{
    /// <summary>How long to wait first; <c>null</c> where there is no reason to.</summary>
    internal TimeSpan? Pause { get; init; }

    /// <summary>The model that takes the place of the other; <c>null</c> where it is the same.</summary>
    internal string? OtherModel { get; init; }
}
