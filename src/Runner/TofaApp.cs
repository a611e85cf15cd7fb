using System.CommandLine;
using System.CommandLine.Help;
using Tofa.Runner.Adapters.CommandLines;
using Tofa.Runner.Adapters.Rendering;
using Tofa.Runner.Adapters.Terminals;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Scripts;

namespace Tofa.Runner;

/// <summary>The command line application that a project hosts in two lines.</summary>
public static class TofaApp
{
    /// <summary>Runs the command line over the runbook that was compiled into the project.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="pipeline">The generated <c>Runbook.Pipeline</c>.</param>
    /// <returns>The exit code: 0 done, 1 failed or refused, 2 usage, 3 invalid runbook, 4 waiting for a person, 5 locked, 6 state, 130 and 143 signals.</returns>
    public static Task<int> RunAsync(string[] args, Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return RunAsync(args, new CommandHost(pipeline));
    }

    /// <summary>Runs the command line over the YAML on the disk, without a project; C# scripts are refused.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>The exit code, as of the other overload.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, new CommandHost(null));

    /// <summary>The same with further commands, which need no runbook.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="further">Makes each command for the host that gives it its options and writes its result.</param>
    internal static Task<int> RunAsync(string[] args, IReadOnlyList<Func<CommandHost, Command>> further) =>
        RunAsync(args, new CommandHost(null), further);

    private static async Task<int> RunAsync(string[] args, CommandHost host, IReadOnlyList<Func<CommandHost, Command>>? further = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        using var console = WindowsConsole.SpeakUtf8();
        var root = Root(host, further);

        // An id may begin with '@', which is not to be a file of further arguments.
        var line = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return line.Errors.Count > 0
            ? host.Refuse(line, args)
            : await line.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }

    /// <summary>All commands.</summary>
    /// <param name="host">Gives the commands their project.</param>
    /// <param name="further">Makes the commands that need no runbook; <c>null</c> where there are none.</param>
    internal static RootCommand Root(CommandHost host, IReadOnlyList<Func<CommandHost, Command>>? further)
    {
        var root = new RootCommand("Runs, checks and shows a Tofa runbook.") { host.Directory, host.Json, host.DryRun, host.Verbose, host.Colour };
        host.Directory.Validators.Add(host.CheckDirectory);
        root.Subcommands.Add(new RunCommand(host).Create(root));
        root.Subcommands.Add(QueryCommands.Status(host));
        root.Subcommands.Add(QueryCommands.Validate(host));
        root.Subcommands.Add(QueryCommands.Next(host));
        root.Subcommands.Add(QueryCommands.Show(host));
        if (further is null)
            root.Subcommands.Add(QueryCommands.Explain(host));

        root.Subcommands.Add(QueryCommands.History(host));
        root.Subcommands.Add(new LogCommand(host).Create());
        root.Subcommands.Add(QueryCommands.Cost(host));
        root.Subcommands.Add(new DoctorCommand(host).Create());
        var changes = new ChangeCommands(host);
        root.Subcommands.Add(changes.Set());
        root.Subcommands.Add(changes.Retry());
        root.Subcommands.Add(changes.Skip());
        foreach (var create in further ?? [])
            root.Subcommands.Add(create(host));

        var completer = new Completer(root);
        var completions = new CompletionCommands(host, further is null ? RootCommand.ExecutableName : ToolHelp.Program);
        root.Subcommands.Add(completions.Completion());
        root.Subcommands.Add(completions.Complete(completer));
        completer.OfferIds(host.Directory, host.IsHosted);
        if (further is not null && root.Options.OfType<HelpOption>().Single() is { Action: HelpAction help } option)
            option.Action = new ToolHelp(help);

        return root;
    }
}
