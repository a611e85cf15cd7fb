namespace Tofa.Tool.Modules.Graphs;

/// <summary>What to draw.</summary>
/// <param name="Target">The absolute path of the project or solution.</param>
/// <param name="Format">How.</param>
/// <param name="File">The absolute path of the file to write; <c>null</c> for standard output.</param>
internal sealed record GraphRequest(string Target, GraphFormat Format, string? File);
