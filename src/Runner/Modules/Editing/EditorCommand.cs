using System.Text;

namespace Tofa.Runner.Modules.Editing;

/// <summary>Takes <c>$VISUAL</c> and <c>$EDITOR</c> apart as a shell would, without one: nothing in them is expanded or run.</summary>
internal static class EditorCommand
{
    /// <summary>The program and its arguments: words between blanks, <c>'…'</c> and <c>"…"</c> hold blanks together.</summary>
    /// <param name="text">Such as <c>code --wait</c>.</param>
    /// <param name="backslashEscapes">Whether a backslash takes the next character as it is; on Windows it separates folders.</param>
    /// <returns>None where a quote has no end or there is no word.</returns>
    internal static IReadOnlyList<string> Split(string text, bool backslashEscapes)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        var isWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && backslashEscapes && quote != '\'' && i + 1 < text.Length)
            {
                word.Append(text[++i]);
                isWord = true;
            }
            else if (c == quote || (quote == '\0' && c is '\'' or '"'))
            {
                quote = c == quote ? '\0' : c;
                isWord = true;
            }
            else if (quote != '\0' || !char.IsWhiteSpace(c))
            {
                word.Append(c);
                isWord = true;
            }
            else if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }

        if (isWord)
            words.Add(word.ToString());

        return quote == '\0' ? words : [];
    }
}
