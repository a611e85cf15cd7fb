namespace Tofa.Model.Schemas;

/// <summary>A shape by its name, for one that holds itself.</summary>
/// <param name="Name">The name under the schema's definitions.</param>
public sealed record ReferenceShape(string Name) : Shape;
