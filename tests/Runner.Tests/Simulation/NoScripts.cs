using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Simulation;

internal sealed class NoScripts : IScriptHost
{
    public Task<ScriptOutcome> RunAsync(ScriptRequest request, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("no task of the simulation runs a C# script");
}
