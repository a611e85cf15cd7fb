using Microsoft.CodeAnalysis;

namespace Tofa.Binding;

/// <summary>What generated code needs of Tofa.Runner.</summary>
internal static class RunnerTypes
{
    /// <summary>The metadata name of the contract of a C# script.</summary>
    public const string Script = "Tofa.Runner.Pipelines.IScript";

    private const string Task = "Tofa.Runner.Pipelines.PipelineTask";

    /// <summary>Whether a project references the runner, so that generated classes have a base class.</summary>
    public static bool AreIn(Compilation compilation) => compilation.GetTypeByMetadataName(Task) is not null;
}
