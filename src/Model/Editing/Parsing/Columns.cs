using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Parsing;

/// <summary>Reads from a text how its author indents.</summary>
internal static class Columns
{
    /// <summary>The column of a block mapping's keys.</summary>
    public static int OfKeys(ParsedText parsed, int mapping)
    {
        // An explicit key stands behind its '?', which is where the other keys are.
        var key = parsed[mapping + 1].Span.Start;
        var before = LineBreaks.SkipBlanksBack(parsed.Text, key) - 1;
        return LineBreaks.Column(parsed.Text, before >= 0 && parsed.Text[before] == '?' ? before : key);
    }

    /// <summary>The offset of the dash before a block list's item; -1 where something else stands before it.</summary>
    public static int DashBefore(ParsedText parsed, int item)
    {
        var dash = parsed[item].Span.Start - 1;
        while (dash >= 0 && (LineBreaks.IsBlank(parsed.Text[dash]) || LineBreaks.IsBreak(parsed.Text[dash])))
            dash--;

        return dash >= 0 && parsed.Text[dash] == '-' ? dash : -1;
    }

    /// <summary>
    /// Columns from a block mapping's keys to the lines of a value below one of them: as its own values have it, else as the document's
    /// first have it.
    /// </summary>
    public static int? Step(ParsedText parsed, int preferred, NodeEventKind kind)
    {
        var mappings = Enumerable.Range(0, parsed.Count)
            .Where(node => parsed[node] is { Kind: NodeEventKind.MappingStart, IsFlow: false });
        return new[] { preferred }.Concat(mappings)
            .Select(mapping => StepWithin(parsed, mapping, kind))
            .FirstOrDefault(step => step is not null);
    }

    private static int? StepWithin(ParsedText parsed, int mapping, NodeEventKind kind)
    {
        var values = parsed.Children(mapping).Where(node => parsed[node].Kind == kind && !parsed[node].IsFlow).Take(1).ToList();
        if (values.Count == 0)
            return null;

        var item = values[0] + 1;
        var first = kind == NodeEventKind.MappingStart ? parsed[item].Span.Start : DashBefore(parsed, item);
        var step = first < 0 ? -1 : LineBreaks.Column(parsed.Text, first) - OfKeys(parsed, mapping);
        return step >= (kind == NodeEventKind.MappingStart ? 1 : 0) ? step : null;
    }
}
