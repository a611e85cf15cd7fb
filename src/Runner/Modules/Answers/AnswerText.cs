using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Answers;

/// <summary>Reads and describes answers: <c>y</c>, <c>r</c>, <c>m</c>, <c>s</c>, <c>v</c>, <c>d</c>, <c>e</c> and <c>e: reason</c>, or the whole words.</summary>
internal static class AnswerText
{
    /// <summary>Understands an answer; <c>null</c> where it is none.</summary>
    internal static Answer? Parse(string text)
    {
        var end = text.IndexOf(':', StringComparison.Ordinal);
        var word = (end < 0 ? text : text[..end]).Trim();
        var reason = end < 0 ? string.Empty : text[(end + 1)..].Trim();
        if (KeyOf(word) is not { } key || (end >= 0 && key != AnswerKey.Error))
            return null;

        return new Answer(key, reason.Length == 0 ? null : reason);
    }

    /// <summary>Adds a reason that was asked for; a blank one is none.</summary>
    internal static Answer WithReason(Answer answer, string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? answer : answer with { Reason = reason.Trim() };

    /// <summary>Lists what can be answered: <c>y (done), e (error)</c>.</summary>
    internal static string Describe(IEnumerable<AnswerOption> options) =>
        string.Join(", ", options.Select(option => $"{AnswerLetters.Of(option.Key)} ({option.Meaning})"));

    /// <summary>A question that nobody answered, with the answers that decide it: to look at something decides nothing.</summary>
    internal static PendingQuestion Pending(string kind, string question, IEnumerable<AnswerOption> options) =>
        new(kind, question, [.. options.Where(option => option.Key is not (AnswerKey.View or AnswerKey.Diff)).Select(option => KeyValuePair.Create(AnswerLetters.Of(option.Key), option.Meaning))]);

    private static AnswerKey? KeyOf(string word) => word.ToUpperInvariant() switch
    {
        "Y" or "YES" => AnswerKey.Yes,
        "R" or "RETRY" => AnswerKey.Retry,
        "E" or "ERROR" => AnswerKey.Error,
        "M" or "MANUAL" => AnswerKey.Manual,
        "S" or "SKIP" => AnswerKey.Skip,
        "V" or "VIEW" => AnswerKey.View,
        "D" or "DIFF" => AnswerKey.Diff,
        _ => null,
    };
}
