using Tofa.Model.Collections;
using Tofa.Model.Contexts;

namespace Tofa.Model.Templates.Binding;

/// <summary>Where a value is found.</summary>
/// <param name="Level">How many sections, that are not inverted, stand around the one whose value the path begins in; 0 is the whole context.</param>
/// <param name="Path">The keys from there on, with the types of what they lead to; none for the section's own value.</param>
/// <param name="Shape">The type of the value.</param>
/// <param name="IsOptional">Whether it may be missing, because it or a map on the way to it may be.</param>
public sealed record BoundReference(int Level, EquatableArray<ContextMember> Path, ContextShape Shape, bool IsOptional);
