using System.Globalization;
using System.Text;

namespace Tofa.Model.Yaml;

/// <summary>Paths such as <c>tasks[3].depends_on[0]</c>. A key with other characters than ASCII letters, digits, <c>_</c> and <c>-</c> is written <c>['the key']</c>, with <c>'</c> doubled.</summary>
public static class YamlPath
{
    /// <summary>The path of a mapping's value.</summary>
    /// <param name="parent">The mapping's path; empty for the root.</param>
    /// <param name="key">Any text.</param>
    public static string Key(string parent, string key)
    {
        if (!IsSimple(key))
            return parent + "['" + key.Replace("'", "''") + "']";

        return parent.Length == 0 ? key : parent + "." + key;
    }

    /// <summary>The path of a list's item.</summary>
    /// <param name="parent">The list's path; empty for the root.</param>
    /// <param name="index">The zero-based item.</param>
    public static string Item(string parent, int index) => parent + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>Splits a path into its steps.</summary>
    /// <returns>The steps, none for the empty path (the root); <c>null</c> where the text is not a path.</returns>
    public static IReadOnlyList<YamlPathSegment>? Parse(string path)
    {
        var segments = new List<YamlPathSegment>();
        var position = 0;
        while (position < path.Length)
        {
            var segment = path[position] == '[' ? Bracket(path, ref position) : Name(path, ref position, segments.Count == 0);
            if (segment is null)
                return null;

            segments.Add(segment.Value);
        }

        return segments;
    }

    private static YamlPathSegment? Name(string path, ref int position, bool isFirst)
    {
        if (!isFirst && path[position++] != '.')
            return null;

        var start = position;
        while (position < path.Length && IsSimple(path[position]))
            position++;

        return position == start ? null : new YamlPathSegment(path.Substring(start, position - start), -1);
    }

    private static YamlPathSegment? Bracket(string path, ref int position)
    {
        position++;
        if (position < path.Length && path[position] == '\'')
            return Quoted(path, ref position);

        var end = path.IndexOf(']', position);
        if (end < 0)
            return null;

        var digits = path.Substring(position, end - position);
        position = end + 1;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? new YamlPathSegment(null, index) : null;
    }

    private static YamlPathSegment? Quoted(string path, ref int position)
    {
        var key = new StringBuilder();
        for (position++; position < path.Length; position++)
        {
            var isQuote = path[position] == '\'';
            var next = position + 1 < path.Length ? path[position + 1] : '\0';
            if (isQuote && next == ']')
            {
                position += 2;
                return new YamlPathSegment(key.ToString(), -1);
            }

            if (isQuote && next != '\'')
                return null;

            key.Append(path[position]);
            position += isQuote ? 1 : 0;
        }

        return null;
    }

    private static bool IsSimple(string key) => key.Length > 0 && key.All(IsSimple);

    private static bool IsSimple(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
