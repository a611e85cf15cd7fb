using System.Text.RegularExpressions;
using Tofa.Model.Collections;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Baselines.Reading;

/// <summary>The comments of a baseline by the entries that they speak of: those above an entry and within it.</summary>
internal sealed class CommentMap
{
    private static readonly Regex Comment = new(@"(?<=^|[\s,\[\]{}])#([^\r\n\u0085\u2028\u2029]*)", RegexOptions.CultureInvariant);

    private readonly Dictionary<int, List<string>> byEntry = [];
    private readonly List<string> header = [];
    private readonly List<string> footer = [];

    private CommentMap()
    {
    }

    /// <summary>What stands above the list.</summary>
    public EquatableArray<string> Header => header.ToEquatableArray();

    /// <summary>What stands below the last entry.</summary>
    public EquatableArray<string> Footer => footer.ToEquatableArray();

    /// <summary>Finds the comments of a file.</summary>
    public static CommentMap Read(string text, YamlDocument document)
    {
        var map = new CommentMap();
        if (!text.Contains('#'))
            return map;

        var items = (document.Find("entries") as YamlSequence)?.Items ?? default;
        var ends = items.Select(item => EndOfLine(text, item.Span.End)).ToArray();
        var listLine = EndOfLine(text, document.KeySpanOf("entries").Start);
        foreach (var (offset, words) in Comments(text, document))
        {
            var isAbove = ends.Length == 0 || (offset < listLine && offset < items[0].Span.Start);
            var list = isAbove ? map.header : offset >= ends[ends.Length - 1] ? map.footer : map.ListOf(FirstBehind(ends, offset));
            list.Add(words);
        }

        return map;
    }

    /// <summary>The comments of an item of the list.</summary>
    public EquatableArray<string> Of(int position) => byEntry.TryGetValue(position, out var list) ? list.ToEquatableArray() : default;

    private List<string> ListOf(int entry)
    {
        if (!byEntry.TryGetValue(entry, out var list))
            byEntry.Add(entry, list = []);

        return list;
    }

    // Between two scalars there is nothing but white space, punctuation and comments.
    private static IEnumerable<(int Offset, string Words)> Comments(string text, YamlDocument document)
    {
        var scalars = Scalars(document.Root).OrderBy(span => span.Start).Append(new SourceSpan(text.Length, 0));
        var reached = 0;
        foreach (var scalar in scalars)
        {
            for (var match = Comment.Match(text, reached, Math.Max(0, scalar.Start - reached)); match.Success; match = match.NextMatch())
                yield return (match.Index, match.Groups[1].Value.Trim());

            reached = Math.Max(reached, scalar.End);
        }
    }

    private static IEnumerable<SourceSpan> Scalars(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar.Span],
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        _ => [],
    };

    private static int FirstBehind(int[] ends, int offset)
    {
        var found = Array.BinarySearch(ends, offset + 1);
        return found >= 0 ? found : ~found;
    }

    private static int EndOfLine(string text, int offset)
    {
        var end = text.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029'], Math.Min(offset, text.Length));
        return end < 0 ? text.Length : end;
    }
}
