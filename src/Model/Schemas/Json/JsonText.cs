using System.Globalization;
using System.Text;

namespace Tofa.Model.Schemas.Json;

/// <summary>Writes indented JSON. The model has no JSON library, which every project that uses the analyzers would have to load.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool isFirst = true;

    /// <summary>Writes an object's or a list's beginning.</summary>
    /// <param name="name">The property it is the value of; <c>null</c> for an item or the root.</param>
    /// <param name="bracket"><c>{</c> or <c>[</c>.</param>
    public void Open(string? name, char bracket)
    {
        Begin(name);
        text.Append(bracket);
        (isFirst, depth) = (true, depth + 1);
    }

    /// <summary>Writes an object's or a list's end.</summary>
    public void Close(char bracket)
    {
        depth--;
        if (!isFirst)
            NewLine();

        text.Append(bracket);
        isFirst = false;
    }

    /// <summary>Writes a property, or an item where it has no name.</summary>
    public void Value(string? name, string value)
    {
        Begin(name);
        Quote(value);
    }

    /// <summary>Writes a property, or an item where it has no name.</summary>
    public void Value(string? name, int value)
    {
        Begin(name);
        text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a property.</summary>
    public void Value(string name, bool value)
    {
        Begin(name);
        text.Append(value ? "true" : "false");
    }

    /// <summary>Writes <c>null</c> as an item.</summary>
    public void Nothing()
    {
        Begin(null);
        text.Append("null");
    }

    /// <summary>The whole text, with a line break at its end.</summary>
    public override string ToString() => text + "\n";

    private void Begin(string? name)
    {
        if (!isFirst)
            text.Append(',');

        if (depth > 0)
            NewLine();

        isFirst = false;
        if (name is null)
            return;

        Quote(name);
        text.Append(": ");
    }

    private void NewLine() => text.Append('\n').Append(' ', depth * 2);

    private void Quote(string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c < ' ' || c is '\u2028' or '\u2029' || char.IsSurrogate(c))
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
