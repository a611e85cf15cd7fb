namespace Tofa.Analyzers.Tests.Runbooks;

/// <summary>The types of the runner that a runbook needs, without the runner; what is said about real ones is tested with the generator.</summary>
internal static class RunnerStandIn
{
    public const string Source = "namespace Tofa.Runner.Pipelines { public abstract class PipelineTask { } public interface IScript { } }";
}
