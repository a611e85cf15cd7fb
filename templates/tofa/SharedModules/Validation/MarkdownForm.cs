namespace TofaProjectNamespace.SharedModules.Validation;

/// <summary>Asks about the form of a Markdown text.</summary>
public static class MarkdownForm
{
    /// <summary>Whether it begins with a heading.</summary>
    public static bool BeginsWithHeading(string text) => text.TrimStart().TrimStart('#') is [' ', ..] && text.TrimStart().StartsWith('#');
}
