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
        while (!tree.IsStopped && Next(parser, tree, reached, offset))
        {
            var current = parser.Current!;
            var span = SpanOf(current, offset);
            reached = Math.Max(reached, span.End);
            Hand(current, span, tree);
        }
    }

    // The parser throws other exceptions than its own on some broken input, such as `items: [1, 2\nother: }` (YamlDotNet 16.3.0).
    private static bool Next(Parser parser, YamlTree tree, int reached, int offset)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            var start = exception.Start.Index > 0 ? (int)exception.Start.Index + offset : reached;
            var length = exception.Start.Index > 0 ? Math.Max(0, (int)(exception.End.Index - exception.Start.Index)) : 0;
            tree.Stop(new SourceSpan(start, length), Sentence(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            tree.Stop(new SourceSpan(reached, 0), "the YAML parser cannot make sense of what follows here; look for an unclosed bracket, brace or quote");
        }

        return false;
    }

    private static string Sentence(YamlException exception)
    {
        var message = exception.InnerException is null ? exception.Message : exception.InnerException.Message;
        return Problems.Printable.Of(message.TrimEnd('.', ' '));
    }

    private static void Hand(ParsingEvent current, SourceSpan span, YamlTree tree)
    {
        switch (current)
        {
            case DocumentStart:
                tree.StartDocument(span);
                break;
            case Scalar scalar:
                tree.Add(new YamlScalar(span, scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty), NameOf(scalar.Anchor));
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
                tree.Close(span.Start + 1);
                break;
            default:
                break;
        }
    }

    private static string? NameOf(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

    private static SourceSpan SpanOf(ParsingEvent current, int offset)
    {
        var start = (int)current.Start.Index + offset;
        return new SourceSpan(start, Math.Max(0, (int)current.End.Index + offset - start));
    }
}
