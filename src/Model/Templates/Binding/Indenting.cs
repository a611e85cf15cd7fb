using System.Text;

namespace Tofa.Model.Templates.Binding;

/// <summary>Puts white space before the lines of a partial that stands indented on a line of its own. Empty lines stay empty.</summary>
internal static class Indenting
{
    /// <summary>The text of a part, indented.</summary>
    public static string Indent(TemplateSegment literal, string indentation)
    {
        var text = literal.Text;
        if (indentation.Length == 0)
            return text;

        if (text.Length == 0)
            return literal.StartsLine ? indentation : text;

        var indented = new StringBuilder(text.Length + indentation.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            if ((start > 0 || literal.StartsLine) && !IsEmptyLine(text, start))
                indented.Append(indentation);

            indented.Append(text, start, end - start);
            start = end;
        }

        return indented.ToString();
    }

    private static bool IsEmptyLine(string text, int start) =>
        text[start] == '\n' || (text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n');
}
