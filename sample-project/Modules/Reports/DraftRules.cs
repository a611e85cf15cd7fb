namespace SeattleWeather.Modules.Reports;

/// <summary>What a draft has to look like before a person is asked to read it.</summary>
public static class DraftRules
{
    private const int LongestDraft = 6000;

    /// <summary>Says what is wrong with the form of a draft; <c>null</c> where nothing is.</summary>
    /// <param name="draft">What the model wrote.</param>
    public static string? ProblemIn(string draft)
    {
        if (!draft.TrimStart().StartsWith("# ", StringComparison.Ordinal))
            return "the draft has to begin with a Markdown heading, '# '";
        if (draft.Contains("{{", StringComparison.Ordinal))
            return "the draft holds an unfilled placeholder, '{{'";
        return draft.Length > LongestDraft ? $"the draft has {draft.Length} characters; the report has room for {LongestDraft}" : null;
    }
}
