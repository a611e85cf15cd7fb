using Tofa.Model.Problems;

namespace Tofa.Model.Templates;

/// <summary>What stands around a tag.</summary>
/// <param name="Open">Before it.</param>
/// <param name="Close">Behind it.</param>
internal sealed record Delimiters(string Open, string Close)
{
    /// <summary>Two braces on each side.</summary>
    public static readonly Delimiters Braces = new("{{", "}}");

    /// <summary>Whether tags stand between braces, which then no name may hold.</summary>
    public bool AreBraces => this == Braces;

    /// <summary>Reads what stands between the equals signs of a tag.</summary>
    /// <returns>The delimiters, or why they are none.</returns>
    public static (Delimiters? Delimiters, string? Reason) Parse(string content)
    {
        var parts = content.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
            return (null, "two delimiters with a space between them are needed");

        return content.IndexOf('=') >= 0 ? (null, "a delimiter cannot hold '='") : (new Delimiters(parts[0], parts[1]), null);
    }

    /// <summary>The flaw of a tag that sets none.</summary>
    public static TemplateFlaw Flaw(Text.SourceSpan span, string tag, string reason) =>
        new(span, ProblemKinds.BadDelimiters, new[] { Printable.Of(tag), reason });
}
