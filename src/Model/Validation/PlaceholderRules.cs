using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Templates;
using Tofa.Model.Templates.Binding;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>TOFA5020, TOFA5021 and TOFA5042 to TOFA5044: the tags of a prompt, its partials and the task's <c>input_context</c> fit each other (R001-28).</summary>
internal static class PlaceholderRules
{
    private const string ContextPath = "ai_details.input_context";

    /// <summary>Checks every AI-assisted task whose detail file could be read to its end.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) =>
        facts.Prompts.SelectMany(prompts => CheckTask(facts.Partials, prompts)).Distinct();

    private static IEnumerable<Problem> CheckTask(PartialFinder partials, TaskPrompts prompts)
    {
        var shape = prompts.Shape();
        var bound = prompts.Prompts.Where(prompt => prompt.IsKnown)
            .Select(prompt => (Facts: prompt, Bound: TemplateBinder.Bind(prompt.Template!, prompts.Partials, shape)))
            .ToList();
        var found = bound.SelectMany(prompt => prompt.Bound.Flaws.GroupBy(flaw => (flaw.Kind, flaw.Name)).Select(same => (prompt.Facts, Flaw: same.First()))).ToList();
        var problems = found.Select(flaw => new FlawMessages(prompts, partials).Of(flaw.Facts, flaw.Flaw));

        // A key that an unknown placeholder probably means is not unused: one mistake, one message.
        var known = new HashSet<string>(bound.SelectMany(prompt => prompt.Bound.UsedKeys).Concat(Meant(found.Select(flaw => flaw.Flaw))), StringComparer.Ordinal);
        var isAllRead = prompts.Prompts.All(prompt => prompt.IsKnown)
            && prompts.Partials.All(partial => prompts.Files[partial.Template.Path!].IsReadable)
            && found.All(flaw => flaw.Flaw.Kind == ProblemKinds.UnknownPlaceholder || flaw.Flaw.Kind == ProblemKinds.NoText);
        return isAllRead ? problems.Concat(Unused(prompts.Task, known)) : problems;
    }

    private static IEnumerable<string> Meant(IEnumerable<BindingFlaw> flaws) =>
        flaws.Where(flaw => flaw.Kind == ProblemKinds.UnknownPlaceholder).Select(flaw => flaw.Detail).OfType<string>();

    private static IEnumerable<Problem> Unused(TaskFacts task, HashSet<string> known) =>
        from key in task.OwnDetail!.Detail.Ai!.InputContext.Select(value => value.Key).Distinct(StringComparer.Ordinal)
        where !known.Contains(key)
        select task.OwnDetail!.Document.ProblemAtKey(YamlPath.Key(ContextPath, key), ProblemKinds.UnusedContextKey, Printable.Of(key), task.ShownId);
}
