using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Generators;

/// <summary>Sets of reasons that tests expect by name.</summary>
public static class RunReasons
{
    /// <summary>The step did not run, or gave an equal value: nothing after it runs.</summary>
    public static IncrementalStepRunReason[] FromCache => [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];
}
