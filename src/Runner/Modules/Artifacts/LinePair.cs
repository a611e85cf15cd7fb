namespace Tofa.Runner.Modules.Artifacts;

/// <summary>A line that two texts share.</summary>
/// <param name="Before">Its index in the old text, from 0.</param>
/// <param name="After">Its index in the new text, from 0.</param>
internal readonly record struct LinePair(int Before, int After);
