using TofaProjectNamespace.SharedModules.Strings;
using TofaProjectNamespace.SharedModules.Validation;

namespace TofaProjectNamespace.Tasks.Readme.Functions.Simple;

/// <summary>Says what a draft lacks.</summary>
public static class DraftFlaw
{
    private const int FewestWords = 20;

    /// <summary>The first flaw; <c>null</c> where there is none.</summary>
    public static string? In(string draft)
    {
        if (!MarkdownForm.BeginsWithHeading(draft))
            return "does not begin with a heading";

        return WordText.WordsOf(draft).Count < FewestWords ? "says too little" : null;
    }
}
