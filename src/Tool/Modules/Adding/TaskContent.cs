using Tofa.Model.Collections;
using Tofa.Model.Editing.Content;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Tool.Modules.Adding;

/// <summary>Says a new task in the keys of the runbook language.</summary>
internal static class TaskContent
{
    /// <summary>The first line of a detail file whose project holds the schema.</summary>
    internal const string SchemaLine = "# yaml-language-server: $schema=../" + ProjectFacts.SchemaPath + "\n";

    private static readonly EquatableArray<string> Instructions = new[] { "Say here, step by step, what has to be done." };

    /// <summary>The entry of <c>runbook.yaml</c>.</summary>
    internal static MapContent Entry(string id, Addition.NewTask task, string detailFile) => new(new ContentEntry[]
    {
        Text("id", id),
        Text("name", NameOf(id, task)),
        Text("type", task.Kind.ToYaml()),
        Text("status", TaskState.Pending.ToYaml()),
        new("depends_on", new ListContent(task.DependsOn.ToEquatableArray(), IsCompact: true)),
        Text("task_detail_file", detailFile),
    });

    /// <summary>The detail file.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="task">The task.</param>
    /// <param name="files">The names of the task's files, without an ending.</param>
    /// <param name="prompt">The template of an AI-assisted task; <c>null</c> for any other.</param>
    internal static MapContent Detail(string id, Addition.NewTask task, string files, PromptTemplate? prompt) =>
        new(Details(id, task, files, prompt).ToEquatableArray());

    private static IEnumerable<ContentEntry> Details(string id, Addition.NewTask task, string files, PromptTemplate? prompt)
    {
        yield return Text("id", id);
        yield return Text("name", NameOf(id, task));
        yield return Text("status", TaskState.Pending.ToYaml());
        yield return Text("type", task.Kind.ToYaml());
        if (task.Kind == TaskKind.Manual)
            yield return new ContentEntry("manual_instructions", new ListContent(Instructions));

        if (task.Kind == TaskKind.AutomatedScript)
            yield return new ContentEntry("script_details", new MapContent(new[] { task.Script is null ? Text("command", task.Command!) : Text("script", task.Script) }));

        if (prompt is null)
            yield break;

        yield return new ContentEntry("ai_details", new MapContent(Ai(prompt).ToEquatableArray()));
        yield return Text("output_artifact", $"outputs/{files}.md");
    }

    private static IEnumerable<ContentEntry> Ai(PromptTemplate prompt)
    {
        yield return Text("prompt_template", prompt.Path!);
        var names = prompt.Segments.Where(segment => segment.Kind == TemplateSegmentKind.Placeholder).Select(segment => segment.Text).Distinct(StringComparer.Ordinal).Where(IsOwn).ToList();
        if (names.Count > 0)
            yield return new ContentEntry("input_context", new MapContent(names.Select(name => Text(name, $"say here what '{name}' is")).ToEquatableArray()));
    }

    // A name with dots is a part of a value, or the output of another task; the item of a list is a dot alone.
    private static bool IsOwn(string name) => !name.Contains('.', StringComparison.Ordinal);

    private static string NameOf(string id, Addition.NewTask task) => task.Name ?? TaskIds.NameOf(id);

    private static ContentEntry Text(string key, string value) => new(key, new TextContent(value));
}
