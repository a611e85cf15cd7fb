namespace Tofa.Model.Templates.Binding;

/// <summary>A part of a template whose names have been found: there are no partials any more, and every value has a type.</summary>
public abstract record BoundPart;
