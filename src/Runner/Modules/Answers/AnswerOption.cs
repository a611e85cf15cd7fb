namespace Tofa.Runner.Modules.Answers;

/// <summary>One answer that a question allows.</summary>
/// <param name="Key">The answer.</param>
/// <param name="Meaning">What it does here, in a few words.</param>
internal sealed record AnswerOption(AnswerKey Key, string Meaning);
