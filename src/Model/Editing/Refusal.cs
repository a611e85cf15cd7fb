using Tofa.Model.Text;

namespace Tofa.Model.Editing;

/// <summary>Why an edit is not made.</summary>
/// <param name="Sentence">The whole sentence: the place, the reason, the remedy.</param>
/// <param name="Place">Where in the text the obstacle stands.</param>
/// <param name="Reason">The reason and the remedy alone.</param>
internal sealed record Refusal(string Sentence, SourceSpan Place, string Reason)
{
    /// <summary>A refusal that is about the file rather than a place in it.</summary>
    public static Refusal OfFile(string sentence) => new(sentence, default, sentence);
}
