namespace Tofa.Model.Problems;

/// <summary>One kind of mistake in a file that Tofa reads: the row that the build, the editor and the runner all report from.</summary>
/// <param name="Id">The diagnostic id, <c>TOFA5001</c> to <c>TOFA5999</c> for a runbook, <c>TOFA9003</c> to <c>TOFA9010</c> for what configures the rules.</param>
/// <param name="Title">What is wrong, in a few words, without a full stop.</param>
/// <param name="MessageFormat">What is wrong, why it matters and what to do, with <c>{0}</c>-style places for the arguments.</param>
/// <param name="Severity">The severity unless the user configures another.</param>
public sealed record ProblemKind(string Id, string Title, string MessageFormat, ProblemSeverity Severity);
