namespace Tofa.Runner.Modules.Executing;

/// <summary>A question that nobody answered.</summary>
/// <param name="Kind">What it is about: <c>task</c>, <c>start</c>, <c>gates</c>, <c>output</c>, <c>prompt</c>, <c>edit</c> or <c>relay</c>.</param>
/// <param name="Text">The question, as a person at a terminal sees it.</param>
/// <param name="Options">What can be answered, with its meaning; nothing where something else has to be done.</param>
internal sealed record PendingQuestion(string Kind, string Text, IReadOnlyList<KeyValuePair<string, string>> Options);
