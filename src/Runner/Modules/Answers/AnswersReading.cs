namespace Tofa.Runner.Modules.Answers;

/// <summary>What reading an answers file gave.</summary>
/// <param name="Answers">The answers of each task, in order; only of use where there are no errors.</param>
/// <param name="Errors">Every error with its place.</param>
internal sealed record AnswersReading(IReadOnlyDictionary<string, IReadOnlyList<string>> Answers, IReadOnlyList<string> Errors);
