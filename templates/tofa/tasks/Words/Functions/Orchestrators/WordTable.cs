using TofaProjectNamespace.SharedModules.Io;
using TofaProjectNamespace.SharedModules.Strings;
using TofaProjectNamespace.SharedModules.Transformation;
using TofaProjectNamespace.Tasks.Words.Functions.Simple;

namespace TofaProjectNamespace.Tasks.Words.Functions.Orchestrators;

/// <summary>Makes the table of the words of a text.</summary>
public static class WordTable
{
    /// <summary>The table, most frequent words first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stopWords">The words that are left out.</param>
    public static string Of(string text, string stopWords) =>
        TallyText.Write(Tally.Of(StopWords.Remove(WordText.WordsOf(text), stopWords)));
}
