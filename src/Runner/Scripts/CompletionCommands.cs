using System.CommandLine;
using Tofa.Runner.Adapters.CommandLines;
using Tofa.Runner.Adapters.Rendering;
using Tofa.Runner.Modules.Completions;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Scripts;

/// <summary><c>completion SHELL</c>, and what the scripts that it prints ask on every key.</summary>
/// <param name="host">Writes the results.</param>
/// <param name="program">The program's name, as it is typed.</param>
internal sealed class CompletionCommands(CommandHost host, string program)
{
    /// <summary><c>completion bash|zsh|fish|pwsh</c>.</summary>
    internal Command Completion()
    {
        var shell = new Argument<string>("shell") { Description = "Which shell." };
        shell.AcceptOnlyFromAmong(CompletionScripts.Shells);
        var command = new Command("completion", "Print what makes a shell complete commands, options and ids of tasks; its first line says how to use it.") { shell };
        command.SetAction((line, _) => host.ExecuteAnywhereAsync(line, new Renderer(), _ =>
            Task.FromResult<View>(new CompletionView(line.GetValue(shell)!, program, CompletionScripts.Of(line.GetValue(shell)!, program)))));
        return command;
    }

    /// <summary><c>complete --word=BEGUN -- WORDS</c>: hidden.</summary>
    internal Command Complete(Completer completer)
    {
        var begun = new Option<string?>("--word") { HelpName = "TEXT", Arity = ArgumentArity.ZeroOrOne };
        var before = new Argument<string[]>("words") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete", "Say what may be typed next.") { begun, before };
        command.Hidden = true;
        command.SetAction((line, _) => host.ExecuteAnywhereAsync(line, new Renderer(), _ =>
            Task.FromResult<View>(new WordsView(completer.After(line.GetValue(before) ?? [], line.GetValue(begun) ?? string.Empty)))));
        return command;
    }
}
