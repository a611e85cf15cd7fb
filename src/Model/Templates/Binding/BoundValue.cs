namespace Tofa.Model.Templates.Binding;

/// <summary>A value that is put in.</summary>
/// <param name="Reference">Which.</param>
public sealed record BoundValue(BoundReference Reference) : BoundPart;
