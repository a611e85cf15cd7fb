namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>A rectangle in a drawing, in pixels.</summary>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its upper side.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Whether two boxes share a point.</summary>
    public bool Overlaps(Box other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;
}
