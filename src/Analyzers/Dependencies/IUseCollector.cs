using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Gathers uses for a rule that judges the compilation as a whole. Called concurrently, in no promised order.</summary>
internal interface IUseCollector : IUseSink
{
    /// <summary>Whether it wants the uses of types that lie in no layer, no capability and no pure core.</summary>
    bool WantsUnplaced { get; }

    /// <summary>Whether it wants to hear of any use of a type, or of its members, by code at a place. Must not depend on anything else: it is asked once.</summary>
    /// <param name="type">The type that is used, as declared.</param>
    /// <param name="from">Where the code stands.</param>
    bool Wants(INamedTypeSymbol type, Placement from);
}
