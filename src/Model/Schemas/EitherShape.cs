using Tofa.Model.Collections;

namespace Tofa.Model.Schemas;

/// <summary>One of several things.</summary>
/// <param name="Choices">The things.</param>
public sealed record EitherShape(EquatableArray<Shape> Choices) : Shape;
