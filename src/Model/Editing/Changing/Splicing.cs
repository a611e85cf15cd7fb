using System.Text;

namespace Tofa.Model.Editing.Changing;

/// <summary>Makes changes to a text.</summary>
internal static class Splicing
{
    /// <summary>Makes all changes at once; those at the same place in the order given.</summary>
    /// <returns>The new text; <c>null</c> where two changes overlap.</returns>
    public static string? Apply(string text, IEnumerable<Splice> splices)
    {
        var result = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var splice in splices.OrderBy(splice => splice.Start))
        {
            if (splice.Start < copied)
                return null;

            result.Append(text, copied, splice.Start - copied).Append(splice.Replacement);
            copied = splice.End;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }
}
