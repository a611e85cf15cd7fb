using System.Collections.Immutable;
using Tofa.Analyzers.Determinism;
using Tofa.Analyzers.InlineJson;
using Tofa.Analyzers.Layering;

namespace Tofa.Analyzers.Hosting;

/// <summary>Every rule about uses: a new one is its class and one line here.</summary>
internal static class RuleTable
{
    /// <summary>The rules, by id.</summary>
    public static readonly ImmutableArray<UseRule> All =
    [
        new UpwardDependencyRule(),
        new InputOutputInFlowRule(),
        new InlineJsonRule(),
        new NondeterminismRule(),
    ];
}
