namespace Tofa.Model.Schemas;

/// <summary>A text.</summary>
/// <param name="Form">What the text says.</param>
public sealed record TextShape(TextForm Form) : Shape;
