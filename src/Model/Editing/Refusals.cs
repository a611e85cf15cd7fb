using System.Globalization;
using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;
using Tofa.Model.Problems;

namespace Tofa.Model.Editing;

/// <summary>The sentences that say why an edit is refused: the place, the reason, the remedy.</summary>
internal static class Refusals
{
    public static string At(ParsedText parsed, string path, int node, string reasonAndRemedy)
    {
        var line = node < parsed.Count ? parsed.LineOf(parsed[node].Span.Start) : 1;
        return $"{Printable.Of(path)} (line {line.ToString(CultureInfo.InvariantCulture)}): {reasonAndRemedy}";
    }

    /// <summary>The edit was tried and reading the result gave something unexpected.</summary>
    public static string NotProven(ParsedText parsed, string path)
    {
        var isOpenEnded = parsed.Text.Length > 0 && !LineBreaks.IsBreak(parsed.Text[parsed.Text.Length - 1]);
        var remedy = isOpenEnded ? "end the file with a line break, or make the edit by hand" : "make it by hand";
        return $"{Printable.Of(path)}: the edit cannot be proven to leave the rest of the file as it is; {remedy}";
    }
}
