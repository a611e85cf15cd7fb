using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A C# script made of a function.</summary>
internal sealed class ScriptFake(Func<ScriptContext, CancellationToken, Task<int>> run) : IScript
{
    public Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken) => run(context, cancellationToken);
}
