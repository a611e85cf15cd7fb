using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>An answer that came, but cannot be one.</summary>
/// <param name="kind">What is wrong with it.</param>
/// <param name="message">The same in words, and what to do.</param>
internal sealed class AnswerFault(AiFailureKind kind, string message) : Exception(message)
{
    /// <summary>What is wrong with it.</summary>
    internal AiFailureKind Kind => kind;
}
