namespace Tofa.Runner.Modules.Outputs;

/// <summary>A fenced code block of a Markdown text.</summary>
/// <param name="Language">The first word after the fence; empty where there is none.</param>
/// <param name="Content">The lines between the fences.</param>
/// <param name="IsClosed">Whether the closing fence was there; a cut answer lacks it.</param>
internal sealed record FencedBlock(string Language, string Content, bool IsClosed);
