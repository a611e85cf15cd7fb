using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Projects;

/// <summary>Chooses the project or solution that is meant, and never guesses.</summary>
internal static class TargetChoice
{
    /// <summary>Chooses from what a folder holds.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <param name="candidates">The projects and solutions in it.</param>
    /// <param name="command">The command, such as <c>baseline check</c>, for the advice.</param>
    internal static BuildTarget In(string folder, IReadOnlyList<string> candidates, string command) => candidates switch
    {
        [] => Unclear($"No project or solution in {folder}.", [], [$"tofa {command} PROJECT_OR_SOLUTION"]),
        [var only] => new BuildTarget.Chosen(only),
        _ => Unclear(
            $"More than one project or solution in {folder}; name the one that is meant.",
            [.. candidates.Select(candidate => Path.GetFileName(candidate))],
            [.. candidates.Select(candidate => $"tofa {command} {ShellWord.Quote(Path.GetFileName(candidate))}")]),
    };

    /// <summary>What was named is not there.</summary>
    internal static BuildTarget Missing(string given) => given.StartsWith('-')
        ? Unclear($"There is no option '{given}' here.", [], ["tofa --help"])
        : Unclear($"'{given}' is neither a project, nor a solution, nor a folder.", [], ["tofa --help"]);

    private static BuildTarget.Unclear Unclear(string message, IReadOnlyList<string> details, IReadOnlyList<string> next) =>
        new(new StopView(StopKind.Usage, message) { Details = details, NextCommands = next });
}
