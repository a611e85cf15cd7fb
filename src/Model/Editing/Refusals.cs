using System.Globalization;
using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;
using Tofa.Model.Problems;

namespace Tofa.Model.Editing;

/// <summary>The sentences that say why an edit is refused: the place, the reason, the remedy.</summary>
internal static class Refusals
{
    public static Refusal At(ParsedText parsed, string path, int node, string reasonAndRemedy)
    {
        var place = node < parsed.Count ? parsed[node].Span : default;
        var line = parsed.LineOf(place.Start).ToString(CultureInfo.InvariantCulture);
        return new Refusal($"{Printable.Of(path)} (line {line}): {reasonAndRemedy}", place, reasonAndRemedy);
    }

    /// <summary>The edit was tried and reading the result gave something unexpected.</summary>
    public static Refusal NotProven(ParsedText parsed, string path)
    {
        var isOpenEnded = parsed.Text.Length > 0 && !LineBreaks.IsBreak(parsed.Text[parsed.Text.Length - 1]);
        var remedy = isOpenEnded ? "end the file with a line break, or make the edit by hand" : "make it by hand";
        var target = Locator.Find(parsed, path).Value;
        return new Refusal(
            $"{Printable.Of(path)}: the edit cannot be proven to leave the rest of the file as it is; {remedy}",
            target is null ? default : parsed[target.IsMissing ? target.Parent : target.Node].Span,
            "what is written like this cannot be changed without a risk for the rest of the file; write one 'key: value' on each line");
    }
}
