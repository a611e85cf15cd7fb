namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>The habits of the one who wrote a generated document.</summary>
internal sealed record GeneratedFormat(string LineBreak, int MappingStep, int ListStep, string Gap, bool HasByteOrderMark, bool HasLastLineBreak);
