namespace Tofa.Model.Templates.Binding;

/// <summary>Text that stays as it is.</summary>
/// <param name="Text">The text.</param>
public sealed record BoundText(string Text) : BoundPart;
