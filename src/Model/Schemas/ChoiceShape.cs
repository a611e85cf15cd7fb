using Tofa.Model.Collections;

namespace Tofa.Model.Schemas;

/// <summary>One of a few texts.</summary>
/// <param name="What">What they are, with an article, such as <c>a role</c>.</param>
/// <param name="Allowed">The texts.</param>
public sealed record ChoiceShape(string What, EquatableArray<string> Allowed) : Shape;
