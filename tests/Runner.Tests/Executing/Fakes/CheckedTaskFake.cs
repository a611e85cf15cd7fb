using Tofa.Model.Gates;
using Tofa.Model.Runbooks;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A script task with gates that user code measures.</summary>
internal sealed class CheckedTaskFake(TaskDefinition definition) : ScriptTask(definition)
{
    public Func<Gate, string?> Measuring { get; init; } = _ => null;

    public static TaskDefinition Define(params Gate[] gates) => new() { Id = "build", Name = "Build", Kind = TaskKind.AutomatedScript, Gates = gates };

    protected override string? Measure(Gate gate) => Measuring(gate);
}
