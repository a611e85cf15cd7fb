using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Markup;

/// <summary>Reads <c>[|x|]</c>, <c>{|ID:x|}</c>, <c>{|#0:x|}</c> (closed by <c>|}</c> or <c>|#0}</c>) and <c>$$</c> in any kind of text.</summary>
public sealed partial class MarkupParser
{
    private readonly string input;
    private readonly bool positions;
    private readonly StringBuilder output = new();
    private readonly List<MarkupSpan> spans = [];
    private readonly List<int> anonymous = [];
    private readonly List<(string Name, int Start)> named = [];
    private int offset;

    private MarkupParser(string input, MarkupOptions options)
    {
        this.input = input;
        positions = !options.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode);
    }

    /// <summary>Removes the markup from a text.</summary>
    /// <exception cref="MarkupException">A tag is not closed or not opened.</exception>
    public static MarkupText Parse(string input, MarkupOptions options = MarkupOptions.None) => new MarkupParser(input, options).Parse();

    private MarkupText Parse()
    {
        while (offset < input.Length)
        {
            if (!TryReadTag())
                output.Append(input[offset++]);
        }

        if (anonymous.Count > 0)
            throw Fault(anonymous[^1], "The tag '[|' is never closed; add '|]'");
        if (named.Count > 0)
            throw Fault(named[^1].Start, $"The tag '{{|{named[^1].Name}:' is never closed; add '|}}' or '|{named[^1].Name}}}'");
        var ordered = spans.OrderBy(span => span.Span.Start).ThenByDescending(span => span.Span.End);
        return new MarkupText(output.ToString(), [.. ordered]);
    }

    private bool TryReadTag() => input[offset] switch
    {
        '$' => positions && At("$$") && AddPosition(),
        '[' => At("[|") && !IsEndInDisguise() && OpenAnonymous(),
        '{' => OpenTag().Match(input, offset) is { Success: true } open && OpenNamed(open),
        '|' => (At("|]") && CloseAnonymous()) || (At("|}") && CloseInnermost()) || TryCloseByName(),
        _ => false,
    };

    private bool At(string tag) => string.CompareOrdinal(input, offset, tag, 0, tag.Length) == 0;

    // '[|]' and '[|}' can be a '[' before an end tag or a start tag before a bracket: inside an open tag it is the end tag.
    private bool IsEndInDisguise() => (At("[|]") && anonymous.Count > 0) || (At("[|}") && named.Count > 0);

    private bool AddPosition()
    {
        spans.Add(new MarkupSpan(null, new TextSpan(output.Length, 0), IsPosition: true));
        return Skip(2);
    }

    private bool OpenAnonymous()
    {
        anonymous.Add(output.Length);
        return Skip(2);
    }

    private bool OpenNamed(Match tag)
    {
        named.Add((tag.Groups[1].Value, output.Length));
        return Skip(tag.Length);
    }

    private bool CloseAnonymous()
    {
        if (anonymous.Count == 0)
            throw Fault(output.Length, "The tag '|]' closes nothing; put '[|' before it");
        spans.Add(new MarkupSpan(null, TextSpan.FromBounds(anonymous[^1], output.Length)));
        anonymous.RemoveAt(anonymous.Count - 1);
        return Skip(2);
    }

    private bool CloseInnermost()
    {
        if (named.Count == 0)
            throw Fault(output.Length, "The tag '|}' closes nothing; put '{|ID:' before it");
        return CloseNamed(named.Count - 1, 2);
    }

    private bool TryCloseByName()
    {
        var tag = CloseTag().Match(input, offset);
        if (!tag.Success)
            return false;
        var index = named.FindLastIndex(open => open.Name == tag.Groups[1].Value);
        if (index < 0)
            throw Fault(output.Length, $"The tag '{tag.Value}' closes nothing; put '{{|{tag.Groups[1].Value}:' before it");
        return CloseNamed(index, tag.Length);
    }

    private bool CloseNamed(int index, int tagLength)
    {
        spans.Add(new MarkupSpan(named[index].Name, TextSpan.FromBounds(named[index].Start, output.Length)));
        named.RemoveAt(index);
        return Skip(tagLength);
    }

    private bool Skip(int length)
    {
        offset += length;
        return true;
    }

    private MarkupException Fault(int position, string reason)
    {
        var line = SourceText.From(output.ToString()).Lines.GetLineFromPosition(position);
        return new MarkupException($"{reason} (line {line.LineNumber + 1}, column {position - line.Start + 1}): {line}");
    }

    [GeneratedRegex(@"\G\{\|(#?[\w.\-]+):", RegexOptions.CultureInvariant)]
    private static partial Regex OpenTag();

    [GeneratedRegex(@"\G\|(#[\w.\-]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex CloseTag();
}
