using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.Plans;

/// <summary>Makes a task of a phase itself: the check at its end that it left behind what it promised (R001-14, R001-62).</summary>
internal static class PhaseTask
{
    private const string Instruction = "Check that the phase is finished: its tasks are done, and what it promises is there.";

    /// <summary>The task; it waits for all tasks of the phase.</summary>
    /// <param name="root">The planning file.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="tasks">The tasks of the phase.</param>
    /// <param name="notes">Gives places.</param>
    internal static ImportedTask Of(SourceItem root, Phase phase, IReadOnlyList<ImportedTask> tasks, SourceNotes notes)
    {
        var ids = tasks.Select(task => task.Id).ToHashSet(StringComparer.Ordinal);
        var strangers = phase.Strategies.Where(group => !ids.Contains(phase.Prefix + group.Key));
        var description = root.Text("description");
        var outputs = root.Texts("outputs");
        var leftovers = root.Leftovers();
        var place = notes.At(root.Span);
        return new ImportedTask
        {
            Id = $"{phase.Prefix}phase_{phase.Id}",
            Name = phase.Name ?? $"Phase {phase.Id}",
            Place = place,
            DependsOn = [.. ids.Select(id => new ImportedDependency(id, place))],
            Description =
            [
                .. description is null ? Array.Empty<string>() : [description],
                .. strangers.SelectMany(group => group.Select(strategy => $"If '{group.Key}' fails: {strategy}")),
                .. SourceItem.Lines(leftovers),
            ],
            Instructions = [Instruction],
            Outputs = [.. outputs.Select(output => output.Value)],
            Remarks = [.. root.Remarks(leftovers)],
        };
    }
}
