namespace Tofa.Analyzers.Hosting;

/// <summary>What a rule thinks of a symbol in the eyes of one layer.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Violation">What it objects to; <c>null</c> where it failed.</param>
/// <param name="Failure">Why it failed; <c>null</c> where it did not.</param>
internal sealed record RuleResult(UseRule Rule, Violation? Violation, Exception? Failure);
