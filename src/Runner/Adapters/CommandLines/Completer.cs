using System.CommandLine;
using System.CommandLine.Completions;
using Tofa.Model.Validation;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Projects;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.CommandLines;

/// <summary>Knows what may be typed next: commands, options, their values, and the ids of tasks.</summary>
/// <param name="root">All commands.</param>
internal sealed class Completer(RootCommand root)
{
    private const string Id = "id";

    /// <summary>What may follow some words.</summary>
    /// <param name="before">The words before, without the program.</param>
    /// <param name="begun">The beginning of the next one.</param>
    internal IReadOnlyList<string> After(IReadOnlyList<string> before, string begun)
    {
        var typed = string.Concat(before.Select(word => $"\"{word.Replace("\"", string.Empty, StringComparison.Ordinal)}\" "));
        return [.. root.Parse(typed).GetCompletions(typed.Length).Select(item => item.Label).Where(label => label.StartsWith(begun, StringComparison.Ordinal) && Fits(label, begun)).Distinct()];
    }

    /// <summary>Lets every argument and option that takes an id offer those of the runbook.</summary>
    /// <param name="directory">Names the folder to look from.</param>
    /// <param name="hosted">Whether the runbook was compiled into this program.</param>
    internal void OfferIds(Option<string?> directory, bool hosted)
    {
        IEnumerable<CompletionItem> Ids(CompletionContext context) => TaskIds(context.ParseResult.GetValue(directory), hosted).Select(id => new CompletionItem(id));
        foreach (var command in All(root))
        {
            foreach (var argument in command.Arguments.Where(argument => argument.Name == Id))
                argument.CompletionSources.Add(Ids);

            foreach (var option in command.Options.Where(option => string.Equals(option.HelpName, Id, StringComparison.OrdinalIgnoreCase)))
                option.CompletionSources.Add(Ids);
        }
    }

    // Options are offered once a person begins one: what a command takes comes first.
    private static bool Fits(string label, string begun) => !label.StartsWith('/') && (begun.StartsWith('-') || !label.StartsWith('-'));

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command).Distinct();

    private static IEnumerable<string> TaskIds(string? start, bool hosted)
    {
        try
        {
            return ProjectSearch.Find(start, hosted) is { } project
                ? [.. RunbookCompiler.Compile(new ProjectFolder(project).ReadDefinition()).Definition.Tasks.Select(task => task.Id)]
                : [];
        }
        catch (StateException)
        {
            // A shell asks on every key: what cannot be read is said by the command itself.
            return [];
        }
    }
}
