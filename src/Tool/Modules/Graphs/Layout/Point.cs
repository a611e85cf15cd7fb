namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>A place in a drawing, in pixels from its left upper corner.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downward.</param>
internal readonly record struct Point(double X, double Y);
