using Tofa.Tool.Ports;

namespace Tofa.Tool.Tests.Support;

/// <summary>A build that ends as a test says.</summary>
internal sealed class FakeBuild(BuildOutcome outcome) : IProjectBuild
{
    public static BuildOutcome Success { get; } = new(Started: true, Succeeded: true, []);

    public List<IReadOnlyList<string>> Builds { get; } = [];

    public Task<BuildOutcome> BuildAsync(string target, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        Builds.Add(arguments);
        return Task.FromResult(outcome);
    }
}
