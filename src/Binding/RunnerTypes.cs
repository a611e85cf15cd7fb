using Microsoft.CodeAnalysis;

namespace Tofa.Binding;

/// <summary>What generated code needs of Tofa.Runner.</summary>
internal static class RunnerTypes
{
    /// <summary>The metadata name of the contract of a C# script.</summary>
    public const string Script = "Tofa.Runner.Pipelines.IScript";

    /// <summary>The assembly that has it.</summary>
    public const string Library = "Tofa.Runner";

    private const string Task = "Tofa.Runner.Pipelines.PipelineTask";

    /// <summary>Whether a project references the runner, so that generated classes have a base class.</summary>
    /// <remarks>The names of the references are known at every edit of C# for nothing; to look a type up costs milliseconds.</remarks>
    public static bool AreIn(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == Library) || compilation.GetTypeByMetadataName(Task) is not null;
}
