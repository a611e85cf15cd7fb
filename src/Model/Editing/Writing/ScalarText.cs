using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace Tofa.Model.Editing.Writing;

/// <summary>Writes a text as a YAML scalar of one line.</summary>
internal static class ScalarText
{
    /// <summary>Writes a text.</summary>
    /// <param name="value">Any text.</param>
    /// <param name="inFlow">Whether it stands within brackets, where more characters have a meaning.</param>
    /// <param name="like">The quotes to keep, as far as they can hold the text.</param>
    public static string Write(string value, bool inFlow, ScalarStyle like = ScalarStyle.Plain) => like switch
    {
        ScalarStyle.SingleQuoted when Characters.ArePrintable(value) => "'" + value.Replace("'", "''") + "'",
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => Escape(value),
        _ => PlainText.IsSafe(value, inFlow) ? value : Escape(value),
    };

    private static string Escape(string value)
    {
        var escaped = new StringBuilder("\"", value.Length + 2);
        for (var i = 0; i < value.Length; i++)
        {
            if (Characters.IsPair(value, i))
                escaped.Append(value[i]).Append(value[++i]);
            else
                escaped.Append(Escape(value[i]));
        }

        return escaped.Append('"').ToString();
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when Characters.IsPrintable(c) => c.ToString(),
        < '\u0100' => "\\x" + ((int)c).ToString("X2", CultureInfo.InvariantCulture),
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
