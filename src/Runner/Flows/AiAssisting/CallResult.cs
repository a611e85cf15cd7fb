using Tofa.Runner.Modules.Reviews;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>What one model call left.</summary>
/// <param name="Draft">What to review; <c>null</c> where a person has to fetch the answer first.</param>
/// <param name="Instruction">What that person does.</param>
/// <param name="Facts">The facts about the call, for the journal.</param>
internal sealed record CallResult(Draft? Draft, string? Instruction, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>Why the call was not made, as where the budget is spent; <c>null</c> where it was.</summary>
    internal string? Held { get; init; }
}
