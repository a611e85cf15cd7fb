namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>A text in one of YAML's notations.</summary>
internal sealed record GeneratedScalar(string Value, Notation Notation, bool HasComment) : GeneratedNode;
