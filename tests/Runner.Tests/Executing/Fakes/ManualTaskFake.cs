using Tofa.Model.Runbooks;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A manual task as the generator would write it.</summary>
internal sealed class ManualTaskFake(params string[] instructions) : ManualTask(new TaskDefinition
{
    Id = "approve",
    Name = "Approve",
    Kind = TaskKind.Manual,
    ManualInstructions = instructions,
});
