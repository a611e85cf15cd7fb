namespace Tofa.Runner.Modules.Answers;

/// <summary>One understood answer.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Reason">The text after <c>e:</c>; <c>null</c> where none was given.</param>
internal sealed record Answer(AnswerKey Key, string? Reason)
{
    /// <summary>The answer as one writes it.</summary>
    public string Letter => AnswerLetters.Of(Key);
}
