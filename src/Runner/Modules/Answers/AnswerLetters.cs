namespace Tofa.Runner.Modules.Answers;

/// <summary>The letters that answers are written with.</summary>
internal static class AnswerLetters
{
    /// <summary>The letter of an answer.</summary>
    internal static string Of(AnswerKey key) => key switch
    {
        AnswerKey.Yes => "y",
        AnswerKey.Retry => "r",
        AnswerKey.Error => "e",
        AnswerKey.Manual => "m",
        AnswerKey.View => "v",
        AnswerKey.Diff => "d",
        _ => "s",
    };
}
