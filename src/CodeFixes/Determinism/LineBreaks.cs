using Microsoft.CodeAnalysis;

namespace Tofa.CodeFixes.Determinism;

/// <summary>Keeps the line breaks of a file as they are.</summary>
internal static class LineBreaks
{
    /// <summary>The line break that a file uses first.</summary>
    public static string Of(SyntaxTree tree)
    {
        var text = tree.GetText();
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(new(first.End, first.EndIncludingLineBreak - first.End)) : "\n";
    }
}
