namespace Tofa.Model.Editing.Changing;

/// <summary>A stretch of a text and what takes its place.</summary>
internal readonly record struct Splice(int Start, int Length, string Replacement)
{
    public int End => Start + Length;
}
