using System.Text;

namespace Tofa.Generators.Emit;

/// <summary>Writes indented lines that end in a line feed on every system, so that the same runbook gives the same bytes everywhere.</summary>
internal sealed class CodeWriter
{
    // The length of a usual class: a builder that grows piece by piece is slower to write and to read.
    private readonly StringBuilder text = new(8192);

    private int depth;

    /// <summary>Writes one line.</summary>
    public CodeWriter Line(string line)
    {
        text.Append(' ', line.Length == 0 ? 0 : depth * 4).Append(line).Append('\n');
        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Line() => Line(string.Empty);

    /// <summary>Writes what <paramref name="body"/> writes, one step deeper.</summary>
    public CodeWriter Indented(Action<CodeWriter> body)
    {
        depth++;
        body(this);
        depth--;
        return this;
    }

    /// <summary>Writes a head, and a body between braces.</summary>
    /// <param name="head">The line before the opening brace.</param>
    /// <param name="body">What stands between the braces.</param>
    /// <param name="end">What follows the closing brace on its line.</param>
    public CodeWriter Block(string head, Action<CodeWriter> body, string end = "") =>
        Line(head).Line("{").Indented(body).Line("}" + end);

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
