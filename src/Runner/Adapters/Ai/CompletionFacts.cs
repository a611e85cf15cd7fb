using OpenAI.Chat;
using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>A completion, however it was sent.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Refusal">The model's words where it refuses; else empty.</param>
/// <param name="Finish">Why it ended; <c>null</c> where the server does not say.</param>
/// <param name="Usage">What it used.</param>
/// <param name="Model">The model, as the server calls it.</param>
internal sealed record CompletionFacts(string Text, string Refusal, ChatFinishReason? Finish, AiUsage Usage, string? Model);
