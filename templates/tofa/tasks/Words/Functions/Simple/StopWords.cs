using TofaProjectNamespace.SharedModules.Strings;

namespace TofaProjectNamespace.Tasks.Words.Functions.Simple;

/// <summary>Words that say nothing about a text.</summary>
public static class StopWords
{
    /// <summary>The words without those of a list, in their order.</summary>
    public static IReadOnlyList<string> Remove(IReadOnlyList<string> words, string list)
    {
        var ignored = WordText.WordsOf(list).ToHashSet(StringComparer.Ordinal);
        return [.. words.Where(word => !ignored.Contains(word))];
    }
}
