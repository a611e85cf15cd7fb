using Tofa.Model.Runbooks;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A script task as the generator would write it.</summary>
internal sealed class ScriptTaskFake(ScriptDefinition? script, string? artifact = null, Func<IScript?>? create = null) : ScriptTask(new TaskDefinition
{
    Id = "build",
    Name = "Build",
    Kind = TaskKind.AutomatedScript,
    Script = script,
    OutputArtifact = artifact,
})
{
    protected override IScript? CreateScript() => create?.Invoke();
}
