using Tofa.Model.Editing;
using Tofa.Model.Paths;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;

namespace Tofa.Tool.Modules.Adding;

/// <summary>Plans a new prompt template, and the key that names it.</summary>
internal static class TemplatePlanner
{
    /// <summary>What a new template says.</summary>
    internal const string Stub = "Say here what the model is asked.\n";

    private const string Folder = "prompt_templates/";

    /// <summary>The path that is meant: a name alone lies in <c>prompt_templates/</c> and is a text file.</summary>
    /// <param name="given">What nothing speaks against.</param>
    internal static string PathOf(string given)
    {
        var path = ProjectPath.Normalize(given);
        var placed = path.StartsWith(Folder, StringComparison.Ordinal) ? path : Folder + path;
        return System.IO.Path.HasExtension(placed) ? placed : placed + ".txt";
    }

    /// <summary>Why something cannot be a template's name; <c>null</c> where it can.</summary>
    internal static string? Refusal(string given)
    {
        var reason = given switch
        {
            _ when given.Trim().Length == 0 => "names no file",
            _ when ProjectPath.Escape(given) is { } escape => escape,
            [.., '/' or '\\'] => "names a folder",
            _ when ProjectPath.UnportableStep(PathOf(given)) is { } step => $"has a step, '{Printable.Of(step)}', that is not a file name on every system",
            _ => null,
        };
        return reason is null ? null : $"'{Printable.Of(given)}' cannot be a template, because it {reason}: give a name, or a path in {Folder}.";
    }

    /// <summary>The detail file that names the template; <c>null</c> where none will.</summary>
    internal static string? DetailFile(Addition addition, RunbookFile runbook) =>
        addition is Addition.NewTemplate { TaskId: { } id } ? runbook.Entries.FirstOrDefault(entry => entry.Id == id)?.DetailFile : null;

    /// <summary>Plans.</summary>
    internal static AddPlan Plan(Addition.NewTemplate template, ProjectFacts facts)
    {
        if (Refusal(template.Path) is { } refusal)
            return AddPlan.Refuse(refusal);

        var file = new FileChange(PathOf(template.Path), Stub, null);
        return template.TaskId is { } id ? Bind(id, file, facts) : new AddPlan(null, [file], null);
    }

    private static AddPlan Bind(string id, FileChange file, ProjectFacts facts)
    {
        if (facts.Runbook.Entries.FirstOrDefault(entry => entry.Id == id) is not { } entry)
            return AddPlan.Refuse($"No task has the id '{Printable.Of(id)}'; {Suggestion.Remedy(id, facts.Ids, "`tofa status` lists all ids.")}");

        if (entry.DetailFile is not { } path || facts.DetailText is not { } text)
            return AddPlan.Refuse($"Task '{Printable.Of(id)}' has no detail file that could name the template.");

        var detail = TaskFileReader.Read(new ProjectFile(FileKind.Task, path, text));
        if ((entry.Kind ?? detail.Detail.Kind) != TaskKind.AiAssisted)
            return AddPlan.Refuse($"Task '{Printable.Of(id)}' is not AI_ASSISTED, so it asks no model.");

        if (Key(detail.Detail.Ai) is not { } key)
            return AddPlan.Refuse($"Task '{Printable.Of(id)}' has a prompt and a fallback prompt already: change the keys in {path} by hand.");

        var edit = YamlEditor.Apply(text, new SetScalar($"ai_details.{key}", file.Path));
        return edit.Text is { } edited
            ? new AddPlan(id, [file, new FileChange(path, edited, text)], null)
            : AddPlan.Refuse($"{path} is left as it is: {edit.Refusal}");
    }

    private static string? Key(AiDetail? ai) => ai switch
    {
        { PromptTemplatePath: null, InlinePrompt: null } => "prompt_template",
        { FallbackTemplatePath: null, FallbackInline: null } => "fallback_prompt_template",
        null => "prompt_template",
        _ => null,
    };
}
