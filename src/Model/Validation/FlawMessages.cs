using Tofa.Model.Problems;
using Tofa.Model.Templates;
using Tofa.Model.Templates.Binding;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>Turns what does not fit in a task's prompts into problems, at their places.</summary>
/// <param name="prompts">The task with its prompts.</param>
/// <param name="partials">All partials, to propose one.</param>
internal sealed class FlawMessages(TaskPrompts prompts, PartialFinder partials)
{
    private readonly TaskFacts task = prompts.Task;

    /// <summary>The problem.</summary>
    /// <param name="prompt">The prompt that was bound.</param>
    /// <param name="flaw">What does not fit.</param>
    public Problem Of(PromptFacts prompt, BindingFlaw flaw)
    {
        var source = flaw.Source is null ? prompt : PromptFacts.InFile(prompts.Files[flaw.Source]);
        return new Problem(flaw.Kind, source.File, source.PlaceOf(flaw.Span), source.YamlPath, Arguments(flaw));
    }

    private string[] Arguments(BindingFlaw flaw)
    {
        var name = Printable.Of(flaw.Name);
        if (flaw.Kind == ProblemKinds.UnknownPlaceholder)
            return [name, task.ShownId, Printable.Of(task.Entry.DetailFile!), Suggestion.Remedy(flaw.Detail, "add it to input_context or remove the placeholder")];

        if (flaw.Kind == ProblemKinds.MissingPartial)
            return [name, Suggestion.Remedy(flaw.Name, partials.Names, "create it or correct the name")];

        if (flaw.Kind == ProblemKinds.NoText)
            return [name, flaw.Detail!, task.ShownId];

        return flaw.Kind == ProblemKinds.EndlessPartial
            ? [name, task.ShownId]
            : ["sections or partials within each other, or characters put in by partials", $"{Number.Text(OpenSections.MostNested)} or {Number.Text(YamlLimits.MaxLength)}"];
    }
}
