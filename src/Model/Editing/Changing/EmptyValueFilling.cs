using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Changing;

/// <summary>Puts a mapping or a list in the place of an empty value: nothing, <c>null</c>, <c>~</c>, <c>{}</c> or <c>[]</c>.</summary>
internal static class EmptyValueFilling
{
    public static bool CanFill(ParsedText parsed, int node, NodeEventKind kind) =>
        parsed[node].IsNull || (parsed[node].Kind == kind && parsed[node].IsFlow && parsed.End(node) == node + 1 && !HasComments(parsed, node));

    /// <summary>The possible changes, the best first.</summary>
    public static IReadOnlyList<Change> Plan(ParsedText parsed, Target target, NewValue value)
    {
        var start = Extents.Start(parsed, target.Node);
        var end = Extents.End(parsed, parsed.End(target.Node));
        Splice?[] splices = [Below(parsed, target, start, end, value), InPlace(parsed.Text, start, end, value)];
        return [.. splices.OfType<Splice>().Select(splice => Change.Of(parsed, target.Node, value.Events, splice))];
    }

    private static bool HasComments(ParsedText parsed, int node) =>
        Comments.Within(parsed, node, Extents.Start(parsed, node), Extents.End(parsed, node + 1)).Count > 0;

    private static Splice? Below(ParsedText parsed, Target target, int start, int end, NewValue value)
    {
        if (parsed[target.Parent] is not { Kind: NodeEventKind.MappingStart, IsFlow: false })
            return null;

        var text = parsed.Text;
        var (from, lineEnd) = (LineBreaks.SkipBlanksBack(text, start), LineBreaks.LineEnd(text, end));
        var rest = text.Substring(end, lineEnd - end);
        var comment = rest.Trim(' ', '\t');
        if (from == LineBreaks.LineStart(text, start) || (comment.Length > 0 && comment[0] != '#'))
            return null;

        var lines = value.AfterKey(new Layout(parsed, target.Parent));
        var below = string.Concat(lines.Skip(1).Select(line => LineBreaks.Near(text, lineEnd) + line));
        return new Splice(from, lineEnd - from, lines[0] + (comment.Length == 0 ? "" : rest) + below);
    }

    private static Splice InPlace(string text, int start, int end, NewValue value)
    {
        var isTight = start == end && start > 0 && !LineBreaks.IsBlank(text[start - 1]);
        return new Splice(start, end - start, isTight ? " " + value.OneLine : value.OneLine);
    }
}
