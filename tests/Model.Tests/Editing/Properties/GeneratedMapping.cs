namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>A mapping, with lines or with braces.</summary>
internal sealed record GeneratedMapping(IReadOnlyList<KeyValuePair<string, GeneratedNode>> Entries, bool IsFlow, bool HasComment) : GeneratedNode;
