namespace Tofa.Tool.Modules.Baselines;

/// <summary>One line about a violation or an entry of a baseline.</summary>
/// <param name="Rule">Such as <c>TOFA1001</c>.</param>
/// <param name="File">Where it is, relative to the starting folder, with <c>/</c>.</param>
/// <param name="Line">From 1; 0 where there is no line.</param>
/// <param name="Column">From 1; 0 where there is no line.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record BaselineRow(string Rule, string File, int Line, int Column, string Message)
{
    /// <summary>The line that editors and build logs understand.</summary>
    public override string ToString() => Line == 0 ? $"{File}: {Rule}: {Message}" : $"{File}({Line},{Column}): {Rule}: {Message}";
}
