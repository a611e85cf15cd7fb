using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Hosting;

/// <summary>A rule that looks at types, members, operations, trees, or the compilation as a whole.</summary>
internal abstract class ArchitectureRule
{
    /// <summary>What it may report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Whether there is anything in a compilation for this rule to judge; nothing is registered where there is not.</summary>
    public virtual bool AppliesTo(ArchitectureContext context) => context.HasLayers;

    /// <summary>Registers what the rule wants to see. Called once per compilation: state of a compilation belongs to the callbacks, never to the rule.</summary>
    public abstract void Register(RuleRegistration registration);
}
