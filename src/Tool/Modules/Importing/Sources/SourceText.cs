namespace Tofa.Tool.Modules.Importing.Sources;

/// <summary>A file that is to be imported.</summary>
/// <param name="File">Its path for people.</param>
/// <param name="Text">Its text; empty where it cannot be read.</param>
/// <param name="Failure">Why it cannot be read; <c>null</c> where it can.</param>
internal sealed record SourceText(string File, string Text, string? Failure = null);
