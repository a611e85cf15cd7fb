using System.CommandLine;
using Tofa.Model.Validation;
using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Adapters.Signals;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Scripts;

/// <summary><c>run</c>: takes the lock and carries the runbook on until somebody has to act.</summary>
/// <param name="host">Gives the command its project.</param>
internal sealed class RunCommand(CommandHost host)
{
    private readonly Option<string?> answers = new("--answers") { Description = "Take answers to questions from this YAML file.", HelpName = "FILE" };
    private readonly Option<bool> nonInteractive = new("--non-interactive") { Description = "Never ask; stop where a person is needed." };
    private readonly Option<bool> reviewPrompt = new("--review-prompt") { Description = "Show each prompt and ask before it is sent." };
    private readonly Option<string> ai = Choice("--ai", "Where model answers come from.", ["auto", "openai", "relay", "replay"], "auto");
    private readonly Option<string?> onInterrupted = Choice("--on-interrupted", "What becomes of a task whose runner died.", ["retry", "error", "done"], null)!;

    private IReadOnlyList<Option> Options => [answers, nonInteractive, reviewPrompt, ai, onInterrupted];

    /// <summary>The command; it is also what happens when no command is given.</summary>
    internal Command Create(RootCommand root)
    {
        var command = new Command("run", "Carry the runbook on until all is done or a person has to act. This is the default.");
        foreach (var option in Options)
        {
            command.Options.Add(option);
            root.Options.Add(option);
        }

        command.SetAction((line, _) => host.ExecuteAsync(line, session => RunAsync(session, line)));
        root.SetAction((line, _) => host.ExecuteAsync(line, session => RunAsync(session, line)));
        return command;
    }

    private static Option<string> Choice(string name, string description, string[] values, string? fallback)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        if (fallback is not null)
            option.DefaultValueFactory = _ => fallback;

        return option;
    }

    private RunRequest Request(ParseResult line) => new(
        new RunOptions(line.GetValue(reviewPrompt), line.GetValue(onInterrupted) is { } choice ? Enum.Parse<InterruptedChoice>(choice, ignoreCase: true) : null),
        Enum.Parse<AiMode>(line.GetValue(ai) ?? "auto", ignoreCase: true),
        line.GetValue(answers),
        line.GetValue(nonInteractive));

    // Dry, a run says what it would do first; what comes after that depends on how it ends.
    private async Task<View> RunAsync(Session session, ParseResult line) =>
        line.GetValue(host.DryRun) ? session.Query().Next() : await RunAsync(session, Request(line)).ConfigureAwait(false);

    private static async Task<View> RunAsync(Session session, RunRequest request)
    {
        if (LoadAnswers(session, request, out var refused) is not { } answers)
            return refused!;

        using var held = session.Lock.TryAcquire(out var holder);
        if (held is null)
            return session.Stops.Locked(holder);

        using var signals = new StopSignals();
        session.Files.DeleteLeftovers();
        var terminal = session.Output.Terminal(request.NonInteractive);
        var run = RunComposition.Of(session, request, terminal, answers, out var quarantined);
        if (quarantined is not null)
            terminal.Say($"The journal's last line was cut off by a crash and never acted upon; it was moved to {quarantined}.");

        var stop = await run.RunAsync(request.Options, signals.Token).ConfigureAwait(false);
        return stop.Outcome == StopKind.Cancelled && signals.WasTerminated ? stop with { Outcome = StopKind.Terminated } : stop;
    }

    private static IAnswers? LoadAnswers(Session session, RunRequest request, out StopView? refused)
    {
        refused = null;
        if (request.AnswersFile is not { } given)
            return PreparedAnswers.None;

        var tasks = RunbookCompiler.Compile(session.Files.ReadDefinition()).Definition.Tasks;
        if (AnswersFile.Load(AnswersFile.Locate(given, session.Directory), tasks, out var errors) is { } answers)
            return answers;

        refused = session.Stops.Usage("The answers cannot be used.", errors);
        return null;
    }
}
