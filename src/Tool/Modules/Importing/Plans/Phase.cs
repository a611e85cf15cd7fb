using Tofa.Model.Yaml;
using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.Plans;

/// <summary>What a planning file says about its phase as a whole.</summary>
/// <param name="Prefix">What is put before all ids.</param>
/// <param name="Id">Its id; <c>null</c> where it has none.</param>
/// <param name="Name">Its name; <c>null</c> where it has none.</param>
/// <param name="Model">The model of tasks that name none.</param>
/// <param name="Prompt">The prompt of AI-assisted tasks that have none.</param>
/// <param name="Strategies">What to do where a task fails, by the task's id in the plan.</param>
internal sealed record Phase(string Prefix, string? Id, string? Name, string? Model, string? Prompt, ILookup<string, string> Strategies)
{
    /// <summary>Reads the phase.</summary>
    internal static Phase Read(SourceItem root, string prefix, SourceNotes notes) =>
        new(prefix, root.Text("id"), root.Text("name"), root.Text("model"), root.Text("prompt_template"), Fallbacks(root, notes).ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal));

    private static List<KeyValuePair<string, string>> Fallbacks(SourceItem root, SourceNotes notes)
    {
        var strategies = new List<KeyValuePair<string, string>>();
        foreach (var node in root.Items("fallbacks"))
        {
            var item = node is YamlMapping mapping ? new SourceItem(mapping, "a fallback", notes) : null;
            if (item?.Text("task_id") is { } task && item.Text("strategy") is { } strategy)
                strategies.Add(KeyValuePair.Create(task, strategy));
            else
                notes.CannotRead(node.Span, "a fallback has to be a mapping with 'task_id' and 'strategy'; it was left out");
        }

        return strategies;
    }
}
