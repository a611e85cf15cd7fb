using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Modules.Ai;

/// <summary>One recorded answer.</summary>
/// <param name="Variant">Which prompt it answers.</param>
/// <param name="Text">The answer.</param>
internal sealed record RecordedReply(PromptVariant Variant, string Text);
