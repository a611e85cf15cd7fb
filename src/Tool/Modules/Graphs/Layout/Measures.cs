namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>The sizes of a drawing, in pixels.</summary>
internal static class Measures
{
    /// <summary>The height of a node.</summary>
    internal const double NodeHeight = 50;

    /// <summary>The room between two rows, in which edges bend.</summary>
    internal const double RowGap = 84;

    /// <summary>The room between two things in a row.</summary>
    internal const double Gap = 34;

    /// <summary>The room around everything, and inside a cluster.</summary>
    internal const double Margin = 24;

    /// <summary>The height of a cluster's title.</summary>
    internal const double ClusterTitle = 22;

    /// <summary>The room that an edge takes where it passes a row.</summary>
    internal const double Lane = 22;

    /// <summary>The height of an edge's label.</summary>
    internal const double LabelHeight = 18;

    /// <summary>How many characters of a name are shown; the whole name is the tooltip.</summary>
    internal const int MostLetters = 28;

    // Measured on the widest common sans-serif fonts at the sizes that SvgWriter uses.
    private const double LetterWidth = 8.2;
    private const double SmallLetterWidth = 7;
    private const double LeastNodeWidth = 120;

    /// <summary>The width of a node.</summary>
    internal static double NodeWidth(string label) => Math.Max(LeastNodeWidth, (Math.Min(label.Length, MostLetters) * LetterWidth) + 28);

    /// <summary>The width of a small text.</summary>
    internal static double LabelWidth(string label) => (Math.Min(label.Length, MostLetters) * SmallLetterWidth) + 10;
}
