using System.Text;

namespace Tofa.Tool.Modules.Rules;

/// <summary>Breaks long lines between words.</summary>
internal static class Wrapping
{
    /// <summary>The line in pieces no longer than a width, unless a single word is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="width">In characters.</param>
    /// <param name="indent">How many blanks each further piece starts with.</param>
    internal static IEnumerable<string> Wrap(string line, int width, int indent)
    {
        if (line.Length <= width)
            return [line];

        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (var word in line.Split(' '))
        {
            if (piece.Length > indent && piece.Length + 1 + word.Length > width)
            {
                pieces.Add(piece.ToString().TrimEnd());
                piece.Clear().Append(' ', indent);
            }

            if (piece.Length > indent)
                piece.Append(' ');

            piece.Append(word);
        }

        pieces.Add(piece.ToString());
        return pieces;
    }
}
