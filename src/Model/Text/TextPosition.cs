namespace Tofa.Model.Text;

/// <summary>A place in a text by line and column.</summary>
/// <param name="Line">Zero-based line.</param>
/// <param name="Column">Zero-based column in UTF-16 code units.</param>
public readonly record struct TextPosition(int Line, int Column);
