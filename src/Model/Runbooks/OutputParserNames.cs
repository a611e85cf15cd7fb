using Tofa.Model.Collections;

namespace Tofa.Model.Runbooks;

/// <summary>The names that <c>ai_details.output_parser</c> may have (R001-29): one truth for the build and the runner.</summary>
public static class OutputParserNames
{
    private const string CodeBlockEnding = "_code_block";
    private static readonly string[] Fixed = ["text", "markdown", "json", "yaml"];

    /// <summary>All names, as a message lists them.</summary>
    public static string Choice { get; } = $"{string.Join(", ", Fixed)} or <language>{CodeBlockEnding} such as python{CodeBlockEnding}";

    /// <summary>Some names, for completion.</summary>
    internal static EquatableArray<string> Examples { get; } = Fixed.Append("csharp" + CodeBlockEnding).ToEquatableArray();

    /// <summary>A regular expression (ECMA 262) for the names, for editors; of letters beyond ASCII it allows more. White space counts as no name.</summary>
    internal static string Expression { get; } = @"^\s*$|^(?:" + string.Join("|", Fixed) + @"|[A-Za-z0-9+#\-_\u0080-\uffff]+" + CodeBlockEnding + ")$";

    /// <summary>Whether a parser has this name. Case counts.</summary>
    public static bool IsKnown(string name) => Fixed.Contains(name) || CodeLanguage(name) is not null;

    /// <summary>The language of <c>python_code_block</c> and its like; <c>null</c> where the name is none of these.</summary>
    public static string? CodeLanguage(string name)
    {
        if (!name.EndsWith(CodeBlockEnding, StringComparison.Ordinal))
            return null;

        var language = name.Substring(0, name.Length - CodeBlockEnding.Length);
        return language.Length > 0 && language.All(IsOfLanguage) ? language : null;
    }

    /// <summary>The names that may be meant by one that is not known.</summary>
    public static IEnumerable<string> Near(string name)
    {
        var language = new string([.. name.TakeWhile(c => c != '_' && IsOfLanguage(c))]);
        return language.Length == 0 ? Fixed : [.. Fixed, language + CodeBlockEnding];
    }

    private static bool IsOfLanguage(char c) => c is '+' or '#' or '-' or '_' || char.IsLetterOrDigit(c);
}
