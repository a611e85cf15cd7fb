using System.Text;

namespace Tofa.Analyzers.InlineJson.Literals;

/// <summary>A text in which some values are not known: within quotes a word stands for them, elsewhere a number.</summary>
internal sealed class TextWithHoles
{
    private readonly StringBuilder text = new();
    private bool isQuoted;
    private bool isEscaped;
    private bool endsWithHole;

    /// <summary>Adds what is known.</summary>
    public void Append(string part)
    {
        text.Append(part);
        endsWithHole = endsWithHole && part.Length == 0;
        foreach (var c in part)
        {
            if (isEscaped)
            {
                isEscaped = false;
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else
            {
                isEscaped = isQuoted && c == '\\';
            }
        }
    }

    /// <summary>Adds a value that is not known; several in a row are as good as one.</summary>
    public void AppendHole()
    {
        if (!endsWithHole)
        {
            text.Append(isQuoted ? 'x' : '0');
            endsWithHole = true;
        }
    }

    /// <summary>The text.</summary>
    public override string ToString() => text.ToString();
}
