using System.Globalization;

namespace Tofa.Runner.Modules.DotEnv;

/// <summary>Reads the text of a <c>.env</c> file: <c>NAME=value</c> a line, with an <c>export</c> in front, quotes and comments as a shell has them, but nothing is expanded.</summary>
internal static class DotEnvReader
{
    private const string Export = "export ";

    /// <summary>Reads a file's text.</summary>
    /// <param name="path">For messages.</param>
    /// <param name="text">The text.</param>
    internal static DotEnvContent Read(string path, string text)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var problems = new List<string>();
        var number = 0;
        foreach (var whole in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = whole.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (line.StartsWith(Export, StringComparison.Ordinal))
                line = line[Export.Length..].TrimStart();

            if (Problem(line, out var name, out var value) is { } problem)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path}({number}): {problem}; the line was left out"));
            else
                (variables[name], lines[name]) = (value, number);
        }

        return new DotEnvContent(variables, problems) { Lines = lines };
    }

    private static string? Problem(string line, out string name, out string value)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        name = equals < 0 ? string.Empty : line[..equals];
        value = string.Empty;
        if (equals < 0)
            return "a line is NAME=value";

        if (!IsName(name))
            return "what stands before '=' is no name of a variable; use letters, digits and '_', and no blank before '='";

        var raw = line[(equals + 1)..].TrimStart();
        if (raw.Length == 0 || raw[0] is not ('"' or '\''))
        {
            value = WithoutComment(raw);
            return null;
        }

        return Unquote(raw, out value) ? null : "a quote has no end on this line, or something other than a comment follows it";
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    // As in a shell, a '#' inside of a word belongs to it: keys may have one.
    private static string WithoutComment(string raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && (i == 0 || raw[i - 1] is ' ' or '\t'))
                return raw[..i].TrimEnd();
        }

        return raw;
    }

    private static bool Unquote(string raw, out string value)
    {
        var (quote, unquoted, position) = (raw[0], new System.Text.StringBuilder(), 1);
        for (; position < raw.Length && raw[position] != quote; position++)
        {
            var isEscape = quote == '"' && raw[position] == '\\' && position + 1 < raw.Length;
            unquoted.Append(isEscape ? Escaped(raw[++position]) : raw[position].ToString());
        }

        value = unquoted.ToString();
        return position < raw.Length && raw[(position + 1)..].TrimStart() is "" or ['#', ..];
    }

    private static string Escaped(char letter) => letter switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '"' or '\\' or '$' or '`' => letter.ToString(),
        _ => $"\\{letter}",
    };
}
