using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Hostile;

/// <summary>Writes what a reader found as one line: <c>{key: 'text', list: ['a', ~]} ! TOFA5003 2:1</c>.</summary>
/// <remarks>
/// <c>~</c> is YAML's null, <c>''</c> a quote inside of a text, <c>&lt;U+0085&gt;</c> a character that cannot be seen. Behind <c>!</c> stand the problems with line and
/// column, counted from one as editors do. Where the reading ended too early, what had been read before is left out.
/// </remarks>
internal static class Outcome
{
    private const int LongText = 200;
    private const int LongTree = 400;

    public static string Of(string text)
    {
        var document = YamlReader.Read("a.yaml", text);
        var tree = document.IsComplete ? Shorten(Write(document.Root), document.Root) : string.Empty;
        return string.Join(" ", new[] { tree, Problems(document.Problems, _ => text) }.Where(part => part.Length > 0));
    }

    public static string Problems(IEnumerable<Problem> problems, Func<string, string> textOf)
    {
        var places = problems.Select(problem => $"{problem.Kind.Id} {Place(problem, textOf(problem.File))}").ToList();
        return places.Count == 0 ? string.Empty : "! " + string.Join(", ", places);
    }

    /// <summary>A text between quotes.</summary>
    public static string Quote(string text) => text.Length > LongText
        ? string.Create(CultureInfo.InvariantCulture, $"<{text.Length} characters>")
        : "'" + string.Concat(text.EnumerateRunes().Select(Show)) + "'";

    private static string Shorten(string tree, YamlNode? root) =>
        tree.Length > LongTree ? string.Create(CultureInfo.InvariantCulture, $"<{Count(root)} values>") : tree;

    private static int Count(YamlNode? node) => node switch
    {
        YamlSequence list => 1 + list.Items.Sum(Count),
        YamlMapping mapping => 1 + mapping.Entries.Sum(entry => 1 + Count(entry.Value)),
        _ => 1,
    };

    private static string Place(Problem problem, string text)
    {
        var place = new LineIndex(text).PositionOf(problem.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Line + 1}:{place.Column + 1}");
    }

    private static string Write(YamlNode? node) => node switch
    {
        null => "nothing",
        YamlScalar { IsNull: true } => "~",
        YamlScalar scalar => Quote(scalar.Value),
        YamlSequence list => "[" + string.Join(", ", list.Items.Select(Write)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => Key(entry.Key.Value) + ": " + Write(entry.Value))) + "}",
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };

    private static string Key(string key) => key.Length > 0 && key.All(char.IsAsciiLetterOrDigit) ? key : Quote(key);

    private static string Show(System.Text.Rune rune) => rune.Value switch
    {
        '\'' => "''",
        >= 0x20 and < 0x7F => rune.ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>"),
    };
}
