namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>A list, with dashes or with brackets.</summary>
internal sealed record GeneratedList(IReadOnlyList<GeneratedNode> Items, bool IsFlow, bool HasComment) : GeneratedNode;
