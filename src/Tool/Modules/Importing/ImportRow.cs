namespace Tofa.Tool.Modules.Importing;

/// <summary>Something that is said about a place of an imported file.</summary>
/// <param name="File">Relative to the starting folder, with <c>/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Message">What is there and what became of it.</param>
internal sealed record ImportRow(string File, int Line, int Column, string Message)
{
    /// <summary>The line that editors and build logs understand.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Message}";
}
