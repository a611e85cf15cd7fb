using System.Collections.Immutable;
using System.Globalization;
using Tofa.Model.Assembling;
using Tofa.Model.Collections;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Generators.Pipeline;

/// <summary>The steps across files: they join what the files say, and split it by class again. Public, so that they can be measured alone.</summary>
public static class Definitions
{
    /// <summary>The runbook; nothing where the project has none. Of several the first by path counts, as it does in validation (TOFA5030).</summary>
    public static IEnumerable<FileEntries> First(ImmutableArray<ReadFile> files) =>
        files.Select(file => file.Runbook).OfType<FileEntries>().OrderBy(file => file.Path, StringComparer.Ordinal).Take(1);

    /// <summary>The classes of the tasks.</summary>
    public static TaskClasses Name(FileEntries runbook) => TaskClasses.Of(runbook.Entries.Select(entry => entry.Id).Distinct(StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The whole runbook.</summary>
    public static RunbookDefinition Assemble(FileEntries runbook, ImmutableArray<ReadFile> files) => RunbookAssembler.Assemble(
        runbook.Entries, files.Select(file => file.Detail).OfType<TaskDetail>(), files.Select(file => file.Template).OfType<PromptTemplate>());

    /// <summary>The files of task classes, by place; <c>null</c> where a place is empty.</summary>
    public static IEnumerable<ClassFile?> Split(NamedRunbook runbook)
    {
        var (definition, classes, options) = runbook;
        var tasks = new List<TaskModel>?[TaskClasses.PlaceCount];
        foreach (var index in classes.Order)
            (tasks[classes.Places[index]] ??= []).Add(new TaskModel(classes.Names[index], definition.Tasks[index]));

        return tasks.Select((some, place) => some is null ? null : new ClassFile(NameOf(some, place, classes), options.Namespace, some.ToEquatableArray()));
    }

    /// <summary>The model of the <c>Runbook</c> class.</summary>
    public static RunbookModel Summarise(NamedRunbook runbook) => new(
        runbook.Options.Namespace,
        runbook.Definition.Tasks.Select((task, index) => new NamedTask(runbook.Classes.Names[index], task.Id, task.Name)).ToEquatableArray());

    private static string NameOf(List<TaskModel> tasks, int place, TaskClasses classes) =>
        classes.AreShared ? place.ToString("000", CultureInfo.InvariantCulture) : tasks[0].ClassName;
}
