using System.CommandLine;
using System.CommandLine.Parsing;
using Tofa.Runner.Adapters.CommandLines;
using Tofa.Runner.Adapters.Projects;
using Tofa.Runner.Adapters.Rendering;
using Tofa.Runner.Adapters.Signals;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Scripts;

/// <summary>Gives every command its project and writes its result; whatever goes wrong becomes a message and an exit code.</summary>
/// <param name="pipeline">The compiled pipeline; <c>null</c> where the files are interpreted.</param>
internal sealed class CommandHost(Pipeline? pipeline)
{
    /// <summary>Whether the runbook was compiled into this program.</summary>
    internal bool IsHosted => pipeline is not null;

    /// <summary><c>-C</c>: where to look for the project.</summary>
    internal Option<string?> Directory { get; } = new("--directory", "-C")
    {
        Description = "Start from this folder instead of the current one; a command about a runbook takes the nearest runbook.yaml upward.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>A folder that does not exist is a slip of the pen, and the search upward would hide it.</summary>
    internal void CheckDirectory(OptionResult given)
    {
        if (given.GetValue(Directory) is { } folder && !System.IO.Directory.Exists(folder))
            given.AddError($"'{folder}', given with --directory, is not a folder.");
    }

    /// <summary><c>--json</c>: one document instead of text.</summary>
    internal Option<bool> Json { get; } = new("--json")
    {
        Description = "Write exactly one JSON document to standard output.",
        Recursive = true,
    };

    /// <summary><c>--dry-run</c>: look, but change nothing (R000-38).</summary>
    internal Option<bool> DryRun { get; } = new("--dry-run")
    {
        Description = "Change nothing; say what would be done first.",
        Recursive = true,
    };

    /// <summary><c>--verbose</c>: say more where something goes wrong (R000-38).</summary>
    internal Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Where something fails unexpectedly, say where.",
        Recursive = true,
    };

    /// <summary><c>--color</c>: whether text is coloured.</summary>
    internal Option<string> Colour { get; } = ColourOption.Create();

    /// <summary>Runs a command over the project that the command line is about.</summary>
    internal async Task<int> ExecuteAsync(ParseResult line, Func<Session, Task<View>> act)
    {
        var output = new Output(line.GetValue(Json), ColourOption.Of(line, Colour));
        var directory = ProjectSearch.Find(line.GetValue(Directory), pipeline is not null);
        var typed = new TypedLine(line);
        if (directory is null)
        {
            return output.Write(new Stops(Invocation(null)).Usage(
                $"No runbook.yaml in {line.GetValue(Directory) ?? "this folder"} or any folder above it.",
                [ProjectSearch.Misnamed(line.GetValue(Directory)) is { } other ? $"{other} is there: call it runbook.yaml." : "Name the folder with -C, or create a runbook.yaml."]));
        }

        using var limit = FileSizeSignal.Ignore();
        var session = new Session(directory, Invocation(directory) with { RunOptions = typed.RunOptions }, pipeline, output);
        output.Hide(session.DotEnv.Secrets);
        return output.Write(await FailureGuard.RunAsync(new Stops(session.Invocation, typed.Again, hasRunbook: true), line.GetValue(Verbose), () => act(session)).ConfigureAwait(false));
    }

    /// <summary>Runs a command that needs no runbook.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="render">Knows the command's own results.</param>
    /// <param name="act">The command.</param>
    /// <param name="honoursDryRun">Whether the command looks at <see cref="DryRun"/>; one that does not is refused with it, so that nothing is written unawares.</param>
    internal async Task<int> ExecuteAnywhereAsync(ParseResult line, IRender render, Func<Surroundings, Task<View>> act, bool honoursDryRun = false)
    {
        var folder = Path.GetFullPath(line.GetValue(Directory) ?? System.IO.Directory.GetCurrentDirectory());
        var stops = new Stops(Invocation(null), new TypedLine(line).Again);
        var output = new Output(line.GetValue(Json), ColourOption.Of(line, Colour));
        if (line.GetValue(DryRun) && !honoursDryRun)
            return output.Write(stops.Usage($"'{line.CommandResult.Command.Name}' has no dry run.", ["Leave --dry-run out."]));

        var surroundings = new Surroundings(folder, output.Terminal(nonInteractive: true), Project(line, output));
        return output.Write(await FailureGuard.RunAsync(stops, line.GetValue(Verbose), () => act(surroundings)).ConfigureAwait(false), render);
    }

    /// <summary>Answers a command line that cannot be read.</summary>
    internal int Refuse(ParseResult line, IReadOnlyList<string> args)
    {
        var typed = new TypedLine(line);
        var nearest = typed.Nearest();
        var details = line.Errors.Select(error => error.Message).Distinct().Concat(nearest is null ? [] : [$"Did you mean '{nearest}'?"]).ToList();
        var stop = new Stops(Invocation(null)).Usage("The command line is not understood.", details);
        return new Output(args.Contains("--json"), ColourOption.Of(line, Colour)).Write(stop with { NextCommands = [Invocation(null).Command(Modules.Outcomes.Invocation.Words([.. typed.Commands, "--help"]))] });
    }

    private Invocation Invocation(string? directory) => InvocationSearch.Find(directory, pipeline is not null);

    private Session? Project(ParseResult line, Output output) =>
        ProjectSearch.Find(line.GetValue(Directory), pipeline is not null) is { } directory
            ? new Session(directory, Invocation(directory), pipeline, output)
            : null;
}
