using System.Collections.Immutable;
using Tofa.Model.Assembling;
using Tofa.Model.Collections;
using Tofa.Model.Naming;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Generators.Pipeline;

/// <summary>Joins what the files say, and splits it by class again.</summary>
internal static class Definitions
{
    /// <summary>The whole runbook; nothing where the project has none. Of several the first by path counts, as it does in validation (TOFA5030).</summary>
    public static IEnumerable<RunbookDefinition> Assemble(
        ((ImmutableArray<FileEntries> Runbooks, ImmutableArray<TaskDetail> Details) Yaml, ImmutableArray<PromptTemplate> Templates) files)
    {
        var runbooks = files.Yaml.Runbooks.OrderBy(file => file.Path, StringComparer.Ordinal);
        return runbooks.Take(1).Select(runbook => RunbookAssembler.Assemble(runbook.Entries, files.Yaml.Details, files.Templates));
    }

    /// <summary>The files of task classes.</summary>
    public static IEnumerable<TaskFile?> Split(RunbookDefinition definition, GeneratorOptions options) =>
        TaskFiles.Arrange(options.Namespace, Name(definition).Select(named => new TaskModel(named.ClassName, named.Task)));

    /// <summary>The model of the <c>Runbook</c> class.</summary>
    public static RunbookModel Summarise(RunbookDefinition definition, GeneratorOptions options) => new(
        options.Namespace,
        Name(definition).Select(named => new NamedTask(named.ClassName, named.Task.Id, named.Task.Name)).ToEquatableArray());

    private static IEnumerable<(string ClassName, TaskDefinition Task)> Name(RunbookDefinition definition)
    {
        var names = TaskNames.For(definition.Tasks.Select(task => task.Id).ToEquatableArray());
        return definition.Tasks.Select((task, index) => (names[index], task));
    }
}
