using Tofa.Model.Reading;
using Tofa.Model.Templates;

namespace Tofa.Generators.Pipeline;

/// <summary>What one file says, without positions, states and problems: one of the three; of a schema nothing, because it is read when the task runs.</summary>
/// <param name="Runbook">What a runbook lists.</param>
/// <param name="Detail">What a detail file defines.</param>
/// <param name="Template">A prompt template in its parts.</param>
public sealed record ReadFile(FileEntries? Runbook = null, TaskDetail? Detail = null, PromptTemplate? Template = null)
{
    /// <summary>Reads a file.</summary>
    public static ReadFile Of(ProjectFile file) => file.Kind switch
    {
        FileKind.Runbook => new ReadFile(Runbook: FileEntries.Read(file)),
        FileKind.Task => new ReadFile(Detail: TaskFileReader.Read(file).Detail),
        FileKind.Schema => new ReadFile(),
        _ => new ReadFile(Template: TemplateFileReader.Read(file).Template),
    };

    /// <summary>Reads a file that could be loaded.</summary>
    internal static Attempt<ReadFile> Of(Attempt<ProjectFile> loaded) =>
        loaded.Value is { } file ? Attempts.To(file.Path, () => Of(file)) : new Attempt<ReadFile>(null, loaded.Error);
}
