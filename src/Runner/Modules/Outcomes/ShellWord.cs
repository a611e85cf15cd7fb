using System.Globalization;
using System.Text;

namespace Tofa.Runner.Modules.Outcomes;

/// <summary>Spells a text so that a shell takes it as one word: a suggested command can be typed as it stands.</summary>
internal static class ShellWord
{
    /// <summary>The text itself where it is plain, else in single quotes; what cannot be typed is spelled as bash, zsh and POSIX.1-2024 do.</summary>
    internal static string Quote(string text)
    {
        if (text.Length > 0 && text.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/' or ':' or '\\'))
            return text;

        return text.Any(char.IsControl) ? $"$'{Spell(text)}'" : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private static string Spell(string text)
    {
        var spelled = new StringBuilder();
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\n' => spelled.Append("\\n"),
                '\t' => spelled.Append("\\t"),
                '\'' or '\\' => spelled.Append('\\').Append(letter),
                _ when char.IsControl(letter) => spelled.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => spelled.Append(letter),
            };
        }

        return spelled.ToString();
    }
}
