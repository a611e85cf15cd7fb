using System.Globalization;
using Tofa.Model.Editing.Content;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;
using Tofa.Runner.Modules.Executing;
using Tofa.Tool.Modules.Importing.Merging;

namespace Tofa.Tool.Modules.Adding;

/// <summary>Plans a new task: its entry, its detail file, and its template where that does not exist yet.</summary>
internal static class TaskPlanner
{
    /// <summary>Plans.</summary>
    /// <param name="task">The task.</param>
    /// <param name="facts">The project.</param>
    /// <param name="further">Files that belong to the task, such as its C# script.</param>
    internal static AddPlan Plan(Addition.NewTask task, ProjectFacts facts, params IReadOnlyList<FileChange> further)
    {
        var id = task.Id ?? TaskIds.Next(facts.Ids);
        if ((TaskIds.Refusal(id, facts.Ids) ?? TaskIds.Refusal(id, task.DependsOn, facts.Ids) ?? Misfit(task) ?? (task.Template is { } given ? TemplatePlanner.Refusal(given) : null) ?? (facts.HasScript ? null : NoScript(task.Script!))) is { } refusal)
            return AddPlan.Refuse(refusal);

        var (detailFile, files) = FreePath(id, facts);
        var edit = RunbookText.Add(facts.Runbook, facts.RunbookText, [TaskContent.Entry(id, task, detailFile)]);
        if (edit.Refusal is not null)
            return AddPlan.Refuse($"{RunbookFile.FileName} is left as it is: {edit.Refusal}");

        var (prompt, made) = task.Kind == TaskKind.AiAssisted ? Prompt(task.Template ?? files, facts) : default;
        var detail = (facts.HasSchema ? TaskContent.SchemaLine : string.Empty) + ContentWriter.Write(TaskContent.Detail(id, task, files, prompt));
        return new AddPlan(id, [
            .. further,
            .. made is null ? Array.Empty<FileChange>() : [made],
            new FileChange(detailFile, detail, null),
            new FileChange(RunbookFile.FileName, edit.Text!, facts.RunbookText)], null);
    }

    private static string? Misfit(Addition.NewTask task) => task switch
    {
        { Kind: not TaskKind.AiAssisted, Template: not null } => "Only a task of type AI_ASSISTED has a template: say --type AI_ASSISTED, or leave --template out.",
        { Kind: not TaskKind.AutomatedScript, Command: not null } or { Kind: not TaskKind.AutomatedScript, Script: not null } =>
            "Only a task of type AUTOMATED_SCRIPT runs something: say --type AUTOMATED_SCRIPT, or leave --command and --script out.",
        { Command: not null, Script: not null } => "A task runs a command or a C# script, not both: leave one out.",
        { Kind: TaskKind.AutomatedScript, Command: null, Script: null } => "It is not said what the task runs: give --command or --script, or use `tofa add script`, which makes the C# script too.",
        _ => null,
    };

    private static string NoScript(string type) =>
        $"No C# file of the project declares '{Printable.Of(type)}', so it would not build: write the class first, or let `tofa add script` make it with its task. One of another project is named in the detail file by hand.";

    private static (PromptTemplate? Prompt, FileChange? File) Prompt(string given, ProjectFacts facts)
    {
        var path = TemplatePlanner.PathOf(given);
        return facts.File(path) is { } there
            ? (TemplateFileReader.Read(there).Template, null)
            : (new PromptTemplate(path, default), new FileChange(path, TemplatePlanner.Stub, null));
    }

    private static (string Path, string Name) FreePath(string id, ProjectFacts facts)
    {
        var taken = facts.Files.Select(file => file.Path).Concat(facts.Runbook.Entries.Select(entry => entry.DetailFile ?? string.Empty)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // In tasks/ it would be taken for the runbook of that folder.
        taken.Add("tasks/" + RunbookFile.FileName);
        var (safe, name) = (SafeName.For(id), SafeName.For(id));
        for (var number = 2; taken.Contains($"tasks/{name}.yaml"); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{safe}-{number}");

        return ($"tasks/{name}.yaml", name);
    }
}
