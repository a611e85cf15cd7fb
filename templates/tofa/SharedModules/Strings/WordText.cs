namespace TofaProjectNamespace.SharedModules.Strings;

/// <summary>Finds the words of a text.</summary>
public static class WordText
{
    /// <summary>The words in their order, in lower case; digits and punctuation part them.</summary>
    public static IReadOnlyList<string> WordsOf(string text) =>
        string.Concat(text.Select(letter => char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
