using Tofa.Model.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tofa.Model.Yaml;

/// <summary>Runs YamlDotNet's parser over a text and hands its events to a tree, with the parser's failures turned into problems.</summary>
internal static class YamlEvents
{
    /// <summary>Feeds a text's events until its end, its first error or until the tree has had enough.</summary>
    public static void Feed(string text, YamlTree tree)
    {
        var offset = ReadableText.ByteOrderMarkLength(text);
        using var reader = new StringReader(offset == 0 ? text : text.Substring(offset));
        var parser = new Parser(reader);
        var reached = offset;
        while (!tree.IsStopped && Next(parser, tree, text, reached, offset))
        {
            var current = parser.Current!;
            var span = Within(text, current.Start, current.End, offset);
            if (tree.IsInside && YamlGaps.Flaw(text, reached, span.Start) is { } flaw)
                tree.Stop(flaw.Span, flaw.Reason);
            else
                Hand(current, span, tree, text.Length);

            if (YamlTags.Flaw(current) is { } tag)
                tree.ReportTag(span, tag.Tag, tag.Flaw);

            tree.IsIntricate |= IsIntricate(current, tree.IsInFlow) || YamlGaps.IsIntricate(text, reached, span.Start, tree.IsInFlow);
            reached = Math.Max(reached, span.End);
        }
    }

    // The parser throws other exceptions than its own on some broken input, such as `items: [1, 2\nother: }` (YamlDotNet 16.3.0).
    private static bool Next(Parser parser, YamlTree tree, string text, int reached, int offset)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            var place = exception.Start.Index > 0 ? Within(text, exception.Start, exception.End, offset) : (SourceSpan?)null;
            var (span, reason) = YamlFailures.Of(text, reached, place, exception);
            tree.Stop(span, reason);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            tree.Stop(new SourceSpan(YamlFailures.NextText(text, reached), 0), "the YAML parser cannot make sense of what follows here; look for an unclosed bracket, brace or quote");
        }

        return false;
    }

    private static void Hand(ParsingEvent current, SourceSpan span, YamlTree tree, int length)
    {
        switch (current)
        {
            case DocumentStart:
                tree.StartDocument(span);
                break;
            case Scalar scalar:
                var isPlain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || YamlTags.SaysNothingNew(scalar));
                tree.Add(new YamlScalar(span, scalar.Value, isPlain) { HasTag = !scalar.Tag.IsEmpty }, NameOf(scalar.Anchor));
                break;
            case AnchorAlias alias:
                tree.AddAlias(alias.Value.Value, span);
                break;
            case MappingStart mapping:
                tree.Open(isMapping: true, span, mapping.Style == MappingStyle.Flow, NameOf(mapping.Anchor));
                break;
            case SequenceStart sequence:
                tree.Open(isMapping: false, span, sequence.Style == SequenceStyle.Flow, NameOf(sequence.Anchor));
                break;
            case MappingEnd or SequenceEnd:
                tree.Close(Math.Min(span.Start + 1, length));
                break;
            default:
                break;
        }
    }

    private static bool IsIntricate(ParsingEvent current, bool isInFlow) =>
        current is AnchorAlias or NodeEvent { Tag.IsEmpty: false } || (isInFlow && (current is NodeEvent { Anchor.IsEmpty: false } || HidesEnd(current)));

    // What follows these between brackets could become a part of them.
    private static bool HidesEnd(ParsingEvent current) =>
        current is Scalar scalar && (scalar.Value.Length == 0 || scalar.Value.EndsWith(":", StringComparison.Ordinal));

    private static string? NameOf(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

    // Some marks of the parser stand behind the end of the text, and some ends stand before their start.
    private static SourceSpan Within(string text, Mark from, Mark to, int offset)
    {
        var start = Math.Min((int)from.Index + offset, text.Length);
        var end = Math.Min((int)to.Index + offset, text.Length);
        return new SourceSpan(start, Math.Max(0, end - start));
    }
}
