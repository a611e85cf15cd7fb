using Tofa.Model.Schemas;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The keys of <c>runbook.yaml</c>: the reader, the JSON Schema and a test of the guide all go by this table.</summary>
public static class RunbookKeys
{
    /// <summary>An item of <c>tasks</c>.</summary>
    public static readonly MappingShape Entry = new("a runbook entry", new[]
    {
        new KeyShape("id", Values.FilledText, "How dependencies and the log call the task; any text that no other task has.") { NeededBecause = "nothing can name the task" },
        new KeyShape("name", Values.FilledText, "What people call the task; without it the id is shown."),
        new KeyShape("status", Values.Status, "How far the task has come; written by the runner, in place.") { Default = TaskStates.ToYaml(TaskState.Pending) },
        new KeyShape("depends_on", DependencyKeys.List, "The tasks that have to be DONE or SKIPPED first: ids, or { id: ID, require: done } where SKIPPED is not enough."),
        new KeyShape("task_detail_file", Values.Path, "The file that says what to do, as a path from the project's folder; a MANUAL task may do without."),
        new KeyShape("type", Values.Kind, "Who does the task: a person, a language model, or a script. May stand in the detail file instead."),
        new KeyShape("last_run", HistoryKeys.LastRun, "When the task last ran and how it ended; written by the runner."),
        new KeyShape("issues", HistoryKeys.Issues, "What went wrong; written by the runner."),
    });

    /// <summary>The whole file.</summary>
    public static readonly MappingShape File = new("a runbook", new[]
    {
        new KeyShape("schema", new ChoiceShape("a schema version", new[] { "1" }) { AllowsNothing = true }, "The version of this language.") { Default = "1" },
        new KeyShape("name", Values.Text, "What people call the runbook."),
        new KeyShape("description", Values.Text, "What the runbook is for."),
        new KeyShape("budget_usd", Values.Budget, "What the calls of language models may cost in one run, in US dollars; no call is made once it is spent."),
        new KeyShape("gates", CheckKeys.TypeGates, "What the results of all tasks of a type have to pass before they are done."),
        new KeyShape("tasks", new ListShape(Entry) { Least = 1 }, "The tasks, in the order in which they are taken as far as their dependencies allow.") { NeededBecause = "there is nothing to run" },
    });
}
