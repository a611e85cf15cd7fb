namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>A node of a document that is made up before it is written, so that what it says is known without reading it.</summary>
internal abstract record GeneratedNode;
