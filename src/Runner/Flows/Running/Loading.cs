using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Flows.Running;

/// <summary>What reading the project gave: a closed set.</summary>
internal abstract record Loading
{
    private Loading()
    {
    }

    /// <summary>A runbook that can run.</summary>
    internal sealed record Ready(Situation Situation, Pipeline Pipeline) : Loading;

    /// <summary>One that cannot.</summary>
    internal sealed record Refused(StopView Stop) : Loading;
}
