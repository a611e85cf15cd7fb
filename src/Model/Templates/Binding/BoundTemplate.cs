using Tofa.Model.Collections;
using Tofa.Model.Contexts;

namespace Tofa.Model.Templates.Binding;

/// <summary>A template and the context that it is filled from.</summary>
/// <param name="Shape">The type of the context.</param>
/// <param name="Parts">What it is made of; flawed parts are left out.</param>
/// <param name="Flaws">What does not fit, in the order of the prompt.</param>
/// <param name="UsedKeys">The top-level keys of the context that it needs.</param>
public sealed record BoundTemplate(
    ContextShape Shape, EquatableArray<BoundPart> Parts, EquatableArray<BindingFlaw> Flaws, EquatableArray<string> UsedKeys);
