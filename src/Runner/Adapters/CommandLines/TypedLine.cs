using System.CommandLine;
using System.CommandLine.Parsing;
using Tofa.Model.Problems;
using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Runner.Adapters.CommandLines;

/// <summary>What a person typed, for saying it again or putting it right.</summary>
/// <param name="line">The command line.</param>
internal sealed class TypedLine(ParseResult line)
{
    /// <summary>What is part of every suggested command already, what only a script wants, and what was meant for once.</summary>
    private static readonly string[] NotRepeated = ["--directory", "--json", "--dry-run", "--verbose", ColourOption.Name, "--on-interrupted"];

    /// <summary>The commands, from the outermost on; the root has the program's name and is left out.</summary>
    internal IReadOnlyList<string> Commands => [.. Chain(line.CommandResult).Reverse().Skip(1).Select(command => command.Command.Name)];

    /// <summary>The options of a run that the next one needs too, each with its values; nothing for another command.</summary>
    internal IReadOnlyList<string> RunOptions => Commands is [] or ["run"] ? Options : [];

    /// <summary>The whole line without what every suggested command has already.</summary>
    internal string Again => Invocation.Words(
        [.. Commands.DefaultIfEmpty("run"), .. line.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => ShellWord.Quote(token.Value)), .. Options]);

    private IReadOnlyList<string> Options =>
    [
        .. from command in Chain(line.CommandResult)
            from option in command.Children.OfType<OptionResult>()
            where !option.Implicit && !NotRepeated.Contains(option.Option.Name)
            select Invocation.Words(option.Tokens.Select(token => ShellWord.Quote(token.Value)).Prepend(option.Option.Name)),
    ];

    /// <summary>What may be meant by a word that nothing has as its name; <c>null</c> where nothing is near.</summary>
    internal string? Nearest() => line.UnmatchedTokens.Select(Nearest).FirstOrDefault(name => name is not null);

    private string? Nearest(string word)
    {
        var commands = line.CommandResult.Command.Subcommands.Select(command => command.Name);
        return word.StartsWith('-') ? Suggestion.Nearest(word.Split('=', ':')[0], OptionNames()) : Suggestion.Nearest(word, commands);
    }

    private IEnumerable<string> OptionNames() =>
        from command in Chain(line.CommandResult)
        from option in command.Command.Options
        where !option.Hidden && (option.Recursive || command == line.CommandResult)
        select option.Name;

    private static IEnumerable<CommandResult> Chain(CommandResult typed)
    {
        for (var command = typed; command is not null; command = command.Parent as CommandResult)
            yield return command;
    }
}
