using Tofa.Runner.Benchmarks.Inputs;
using Tofa.Runner.Benchmarks.Measuring;

namespace Tofa.Runner.Benchmarks.Peers;

/// <summary>The tool of this repository, published as its package holds it.</summary>
internal static class Tofa
{
    /// <summary>Publishes it, compiled ahead of time (ReadyToRun).</summary>
    public static Tool Publish(Workshop workshop)
    {
        var folder = workshop.NewFolder();
        Command.Measure(Workshop.Repository, "dotnet", "publish", "src/Tool", "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder);
        return new Tool("tofa", Path.Combine(folder, "Tofa.Tool"), "run");
    }
}
