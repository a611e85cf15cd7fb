using Tofa.Model.Collections;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Validation;

/// <summary>Gathers the C# types that a runbook names, for those who can look at code (ADR 0014).</summary>
internal static class ScriptReferences
{
    private const string Path = "script_details.script";

    /// <summary>The types of all tasks that run by themselves, in the order of the runbook.</summary>
    public static EquatableArray<ScriptReference> Of(RunbookFacts facts) =>
        facts.Tasks.Where(task => task.Kind == TaskKind.AutomatedScript).Select(Of).OfType<ScriptReference>().ToEquatableArray();

    private static ScriptReference? Of(TaskFacts task) => task.OwnDetail is { Detail.Script.ScriptType: { } name } file
        ? new ScriptReference(task.Entry.Id, name, file.Path, file.Document.MessageSpanOf(Path))
        : null;
}
