namespace Tofa.Model.Text;

/// <summary>A range of a text in UTF-16 code units, as Roslyn and YamlDotNet count them.</summary>
/// <param name="Start">Zero-based offset of the first code unit.</param>
/// <param name="Length">Number of code units; zero for a place between two.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;
}
