namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>The curve between two points of a route: it leaves and arrives vertically.</summary>
internal static class Curve
{
    /// <summary>The two control points of the cubic curve; in one row it hangs down.</summary>
    internal static (Point First, Point Second) Controls(Point start, Point end)
    {
        if (start.Y == end.Y)
            return (new Point(start.X, start.Y + (Measures.RowGap * 0.7)), new Point(end.X, end.Y + (Measures.RowGap * 0.7)));

        var bend = (end.Y - start.Y) * 0.5;
        return (new Point(start.X, start.Y + bend), new Point(end.X, end.Y - bend));
    }

    /// <summary>The point at a part of the way, from 0 to 1.</summary>
    internal static Point At(Point start, Point end, double part)
    {
        var (first, second) = Controls(start, end);
        var rest = 1 - part;
        double Mix(double a, double b, double c, double d) => (rest * rest * rest * a) + (3 * rest * rest * part * b) + (3 * rest * part * part * c) + (part * part * part * d);
        return new Point(Mix(start.X, first.X, second.X, end.X), Mix(start.Y, first.Y, second.Y, end.Y));
    }
}
