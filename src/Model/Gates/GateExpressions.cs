namespace Tofa.Model.Gates;

/// <summary>Regular expressions of conditions, for editors, in the dialect of ECMA 262. <see cref="GateLanguage"/> is stricter about letters beyond ASCII.</summary>
internal static class GateExpressions
{
    private const string Comparison = @"(?:(?:[=!<>]=|[=<>])?\s*-?[0-9]+(?:\.[0-9]+)?\s*";

    private const string Words = @"(?:(?:\s+(?!(?:[Oo][Ff]|[Tt][Oo]|[Oo][Rr]|[Aa][Nn][Dd])\s+-?[0-9])[A-Za-z(""'\u00c0-\u1fff\u3040-\ud7ff][^<>=\u2264\u2265\u2260]*)?))";

    // The truth values of YAML 1.1 are no words; "true" and "false" are written so and not otherwise.
    private const string Truths = "(?:[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff]|T[Rr][Uu][Ee]|t[Rr][Uu]E|F[Aa][Ll][Ss][Ee]|f[Aa][Ll][Ss]E)";

    /// <summary>A number to compare a count with.</summary>
    public const string Count = "^" + Comparison + Words + "$";

    /// <summary>Any condition.</summary>
    public const string Condition = "^\\s*(?:" + Comparison + "%?" + Words + "|(?!" + Truths + "\\s*$)[A-Za-z\\u00c0-\\u1fff\\u3040-\\ud7ff][^<>=\\u2264\\u2265\\u2260]*)$";
}
