using Tofa.Model.Collections;

namespace Tofa.Model.Runbooks;

/// <summary>The names that <c>ai_details.output_parser</c> may have (R001-29): one truth for the build and the runner.</summary>
public static class OutputParserNames
{
    private const string CodeBlockEnding = "_code_block";
    private const string CodeBlockBeginning = "code_block:";
    private const string Section = "markdown_section";
    private const string SectionBeginning = Section + ":";
    private const string Language = @"[A-Za-z0-9+#\-_\u0080-\uffff]+";
    private static readonly string[] Fixed = ["text", "markdown", "json", "yaml", Section];

    /// <summary>All names, as a message lists them.</summary>
    public static string Choice { get; } =
        $"{string.Join(", ", Fixed)}, {SectionBeginning}<heading>, {CodeBlockBeginning}<language> or <language>{CodeBlockEnding} such as python{CodeBlockEnding}";

    /// <summary>Some names, for completion.</summary>
    internal static EquatableArray<string> Examples { get; } = Fixed.Append("csharp" + CodeBlockEnding).ToEquatableArray();

    /// <summary>A regular expression (ECMA 262) for the names, for editors; of letters beyond ASCII it allows more. White space counts as no name.</summary>
    internal static string Expression { get; } = @"^\s*$|^(?:" + string.Join("|", Fixed) + "|" + SectionBeginning + @".*\S.*|" + Language + CodeBlockEnding + "|" + CodeBlockBeginning + Language + ")$";

    /// <summary>Whether a parser has this name. Case counts.</summary>
    public static bool IsKnown(string name) => Fixed.Contains(name) || CodeLanguage(name) is not null || SectionTitle(name) is not null;

    /// <summary>The language of <c>python_code_block</c>, <c>code_block:python</c> and their like; <c>null</c> where the name is none of these.</summary>
    public static string? CodeLanguage(string name)
    {
        var language = name.StartsWith(CodeBlockBeginning, StringComparison.Ordinal) ? name.Substring(CodeBlockBeginning.Length)
            : name.EndsWith(CodeBlockEnding, StringComparison.Ordinal) ? name.Substring(0, name.Length - CodeBlockEnding.Length)
            : string.Empty;
        return language.Length > 0 && language.All(IsOfLanguage) ? language : null;
    }

    /// <summary>The heading of <c>markdown_section:Summary</c>, empty for <c>markdown_section</c> alone; <c>null</c> where the name is none of these.</summary>
    public static string? SectionTitle(string name)
    {
        if (name == Section)
            return string.Empty;

        return name.StartsWith(SectionBeginning, StringComparison.Ordinal) && name.Substring(SectionBeginning.Length).Trim() is { Length: > 0 } title ? title : null;
    }

    /// <summary>The names that may be meant by one that is not known.</summary>
    public static IEnumerable<string> Near(string name)
    {
        var language = new string([.. name.TakeWhile(c => c != '_' && IsOfLanguage(c))]);
        return language.Length == 0 ? Fixed : [.. Fixed, language + CodeBlockEnding];
    }

    private static bool IsOfLanguage(char c) => c is '+' or '#' or '-' or '_' || char.IsLetterOrDigit(c);
}
