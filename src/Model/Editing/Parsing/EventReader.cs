using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Model.Text;
using Tofa.Model.Yaml;
using YamlDotNet.Core;

namespace Tofa.Model.Editing.Parsing;

/// <summary>Reads a text into its nodes, or says why it cannot be edited.</summary>
internal static class EventReader
{
    public static Outcome<ParsedText> Read(string text)
    {
        if (text.Length > YamlLimits.MaxLength)
            return Outcome<ParsedText>.Refuse(Refusal.OfFile(Invariant($"the file has more than {YamlLimits.MaxLength} characters; make it smaller")));

        return ReadableText.Flaw(text) is { } flaw ? Unreadable(text, flaw.Span.Start, flaw.Reason) : Parse(text);
    }

    private static Outcome<ParsedText> Parse(string text)
    {
        // YamlDotNet would make a byte order mark part of the first key.
        var skipped = ReadableText.ByteOrderMarkLength(text);
        var builder = new ParsedTextBuilder(text, skipped);
        try
        {
            var parser = new Parser(new StringReader(text.Substring(skipped)));
            while (parser.MoveNext())
            {
                if (builder.Add(parser.Current!) is { } refusal)
                    return Outcome<ParsedText>.Refuse(Refusal.OfFile(refusal));
            }
        }
        catch (YamlException error)
        {
            return Unreadable(text, (int)error.Start.Index + skipped, Printable.Of(error.Message.TrimEnd('.')));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // On malformed text YamlDotNet 16.3.0 also throws InvalidOperationException and others that it does not document.
            return Unreadable(text, builder.LastOffset, "it is not valid YAML");
        }

        return Outcome<ParsedText>.Of(builder.Build());
    }

    private static Outcome<ParsedText> Unreadable(string text, int offset, string reason)
    {
        var place = new LineIndex(text).PositionOf(offset);
        return Outcome<ParsedText>.Refuse(Refusal.OfFile(Invariant(
            $"line {place.Line + 1}, column {place.Column + 1}: the file cannot be read ({reason}); correct it first")));
    }

    private static string Invariant(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
