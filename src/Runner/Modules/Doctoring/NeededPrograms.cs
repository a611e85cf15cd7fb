using System.Text.RegularExpressions;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Doctoring;

/// <summary>Reads from the runbook which programs its open tasks will start.</summary>
internal static partial class NeededPrograms
{
    private const string Install = "install it, or correct the command";

    // What a POSIX shell knows itself (POSIX.1-2017, XCU 2.4, 2.14 and 1.6), and what begins no simple command.
    private static readonly HashSet<string> Shell =
    [
        ".", ":", "[", "alias", "bg", "break", "case", "cd", "command", "continue", "echo", "eval", "exec", "exit", "export", "false", "fg", "for", "getopts", "hash", "if",
        "jobs", "kill", "printf", "pwd", "read", "readonly", "return", "set", "shift", "test", "time", "times", "trap", "true", "type", "ulimit", "umask", "unalias", "unset", "until", "wait", "while",
    ];

    /// <summary>The programs of tasks that are still to be done, and those that a person works with.</summary>
    /// <param name="situation">Where the runbook stands.</param>
    /// <param name="editor">The editor's program; <c>null</c> where none is named.</param>
    /// <param name="isVersioned">Whether the project lies in a git repository.</param>
    internal static IReadOnlyList<NeededProgram> Of(Situation situation, string? editor, bool isVersioned) =>
    [
        .. from task in situation.Tasks
            where !Blockers.Satisfies(task.Status) && task.Definition.Script is not null
            let program = ProgramOf(task.Definition.Script!)
            where program is not null
            select new NeededProgram(program, $"task '{task.Id}'", Install),
        .. editor is null ? Array.Empty<NeededProgram>() : [new NeededProgram(editor, "VISUAL or EDITOR", "name an editor that is there; without one an edit by hand is done elsewhere and confirmed")],
        .. isVersioned ? [new NeededProgram("git", "the project's repository", "install it; the runner itself does not need it, and you do to see and undo what changed")] : Array.Empty<NeededProgram>(),
    ];

    private static string? ProgramOf(ScriptDefinition script)
    {
        if (script.Command.Count > 0)
            return script.Command[0];

        // Only a plain first word is sure to be a program: anything else is for the shell to understand.
        return script.ShellCommand is { } line && FirstWord().Match(line) is { Success: true } word && !Shell.Contains(word.Groups[1].Value) ? word.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^\s*([A-Za-z0-9_./+-]+)(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
