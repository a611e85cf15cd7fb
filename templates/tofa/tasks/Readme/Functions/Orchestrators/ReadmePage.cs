using TofaProjectNamespace.Tasks.Readme.Functions.Simple;

namespace TofaProjectNamespace.Tasks.Readme.Functions.Orchestrators;

/// <summary>Puts a page together.</summary>
public static class ReadmePage
{
    private const int ShownWords = 5;

    /// <summary>The section, and below it the words that the plan uses most.</summary>
    public static string Of(string section, string words) =>
        $"{section.TrimEnd()}\n\nMost used in the plan: {string.Join(", ", MostUsed.In(words, ShownWords))}.\n";
}
