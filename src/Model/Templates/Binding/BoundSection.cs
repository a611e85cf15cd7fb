using Tofa.Model.Collections;

namespace Tofa.Model.Templates.Binding;

/// <summary>A part that depends on a value.</summary>
/// <param name="Reference">Which.</param>
/// <param name="IsInverted">Whether it is there where the value is false, empty or missing, instead of for each item or where it is true.</param>
/// <param name="Parts">What it holds. In one that is not inverted, the value (or the item) is one level more than outside.</param>
public sealed record BoundSection(BoundReference Reference, bool IsInverted, EquatableArray<BoundPart> Parts) : BoundPart;
