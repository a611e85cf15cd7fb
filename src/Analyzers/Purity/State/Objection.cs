using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity.State;

/// <summary>What is wrong with a change.</summary>
/// <param name="Descriptor">The rule that objects.</param>
/// <param name="Deed">What is done, with its consequence.</param>
/// <param name="Remedy">What to do instead.</param>
internal sealed record Objection(DiagnosticDescriptor Descriptor, string Deed, string Remedy);
