namespace Tofa.Runner.Tests.Editing;

/// <summary>A stretch of a file: one that has to stay as it is, or one that the runner may replace.</summary>
internal sealed record Segment(string Text, bool IsKept);
