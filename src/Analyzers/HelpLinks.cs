namespace Tofa.Analyzers;

/// <summary>Where the page of a rule is.</summary>
internal static class HelpLinks
{
    private const string Root = "https://github.com/tofa-dev/tofa/blob/main/docs/rules/";

    /// <summary>The address of a rule's page.</summary>
    public static string For(string ruleId) => Root + ruleId + ".md";
}
