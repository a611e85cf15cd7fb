using Tofa.Model.Problems;
using Tofa.Model.Yaml;
using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.Plans;

/// <summary>Reads a planning file (R001-67): a phase with its <c>subtasks</c>. What can be read is read; the rest is noted at its place.</summary>
internal static class PlanReader
{
    private const string Subtasks = "subtasks";

    /// <summary>Reads a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="prefix">What is put before every id.</param>
    internal static ImportedSource Read(SourceText source, string prefix)
    {
        var notes = new SourceNotes(source);
        var document = YamlReader.Read(source.File, source.Text);
        notes.Take(document, "YAML");
        if (document.Root is YamlMapping mapping)
            return notes.With(Tasks(document, new SourceItem(mapping, "the phase", notes), prefix, notes));

        if (document.IsComplete)
            notes.CannotRead(default, "a planning file has to be a mapping with 'subtasks'; nothing of it is imported");

        return notes.With([]);
    }

    private static List<ImportedTask> Tasks(YamlDocument document, SourceItem root, string prefix, SourceNotes notes)
    {
        var phase = Phase.Read(root, prefix, notes);
        if (!root.HasKey(Subtasks) && document.IsComplete)
            notes.CannotRead(root.Span, "the phase has no 'subtasks'; there is nothing to import");

        var items = root.Items(Subtasks);
        var reader = new SubtaskReader(phase, notes);
        var tasks = items.Select((item, i) => reader.Read(item, CutOff.Ends(document, YamlPath.Item(Subtasks, i)))).OfType<ImportedTask>().ToList();
        if (tasks.Count == 0)
            return tasks;

        if (tasks.Count == items.Count && document.IsComplete && phase.Id is not null)
            return [.. tasks, PhaseTask.Of(root, phase, tasks, notes)];

        notes.Remark(root.Span, phase.Id is null
            ? "the phase has no 'id', so it gets no task of its own, and what it says as a whole is not imported"
            : $"phase '{Printable.Of(phase.Id)}' gets no task of its own until all its subtasks can be read; correct the file and import it again");
        return tasks;
    }
}
