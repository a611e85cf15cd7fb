using Tofa.Model.Collections;
using Tofa.Model.Editing;
using Tofa.Model.Editing.Content;
using Tofa.Model.Reading;
using Tofa.Model.Yaml;

namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>Adds entries to the text of a runbook; every byte that is there stays.</summary>
internal static class RunbookText
{
    private const string Begun = "tasks: []\n";

    /// <summary>Adds the entries.</summary>
    /// <param name="runbook">The runbook as read; <c>null</c> where there is none yet.</param>
    /// <param name="text">Its text.</param>
    /// <param name="entries">What to add; at least one.</param>
    /// <returns>The new text, or why the file is left alone.</returns>
    internal static EditResult Add(RunbookFile? runbook, string text, IEnumerable<MapContent> entries) =>
        YamlEditor.Apply(runbook?.Document.Root is null or YamlScalar { IsNull: true, Span.Length: 0 } ? Begin(text) : text, new AppendMappings("tasks", entries.ToEquatableArray()));

    // A file of comments alone has no list yet that something could be added to.
    private static string Begin(string text) => text.Length == 0 || text is "\uFEFF" || text.EndsWith('\n') ? text + Begun : text + "\n" + Begun;
}
