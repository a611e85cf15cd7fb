using System.CommandLine;
using System.CommandLine.Parsing;
using Tofa.Model.Validation;
using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Adapters.Signals;
using Tofa.Runner.Adapters.Telemetry;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
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
    private readonly Option<string> ai = Choice("--ai", "Where model answers come from.", ["auto", "openai", "record", "relay", "replay"], "auto");
    private readonly Option<string?> onInterrupted = Choice("--on-interrupted", "What becomes of a task whose runner died.", ["retry", "error", "done"], null)!;

    private readonly Option<string?> from = Task("--from", "Take this task, those behind it and those that depend on it.");
    private readonly Option<string?> until = Task("--until", "Take the tasks up to this one, and all that it depends on.");
    private readonly Option<string[]> only = new("--only") { Description = "Take this task and no other; may be given more than once.", HelpName = "ID", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> startFrom = Task("--start-from", "Leave out (SKIPPED) whatever stands before this task and is not done, then run.");
    private readonly Option<bool> keepGoing = new("--keep-going", "-k") { Description = "Where a task fails or waits for a person, go on with those that do not depend on it." };
    private readonly Option<bool> step = new("--step") { Description = "Stop after one task." };
    private readonly Option<bool> watch = new("--watch") { Description = "Do not end: run again whenever the runbook is changed or a relayed prompt is answered." };
    private readonly Option<int> jobs = new("--jobs", "-j") { Description = "Run up to so many script and AI tasks at once.", HelpName = "N", DefaultValueFactory = _ => 1, CustomParser = Jobs };

    private readonly Option<string?> budget = new("--budget") { Description = "What model calls may cost in this run, in US dollars; none is made once it is spent.", HelpName = "USD" };

    private IReadOnlyList<Option> Options =>
        [answers, nonInteractive, reviewPrompt, ai, onInterrupted, from, until, only, startFrom, keepGoing, step, watch, jobs, budget];

    /// <summary>The command; it is also what happens when no command is given.</summary>
    internal Command Create(RootCommand root)
    {
        budget.Validators.Add(CheckBudget);
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

    private static Option<string?> Task(string name, string description) => new(name) { Description = description, HelpName = "ID" };

    private static int Jobs(ArgumentResult given)
    {
        if (JobCount.Parse(given.Tokens.Count == 1 ? given.Tokens[0].Value : null) is { } count)
            return count;

        given.AddError($"--jobs takes a whole number from 1 to {JobCount.Most}.");
        return 1;
    }

    private static void CheckBudget(OptionResult given)
    {
        if (given.GetValueOrDefault<string?>() is { } text && Usd.Parse(text) is null)
            given.AddError($"--budget takes an amount of US dollars such as 2.50, and '{text}' is none.");
    }

    private RunRequest Request(ParseResult line) => new(
        new RunOptions(line.GetValue(reviewPrompt), line.GetValue(onInterrupted) is { } choice ? Enum.Parse<InterruptedChoice>(choice, ignoreCase: true) : null)
        {
            Jobs = line.GetValue(jobs),
            KeepGoing = line.GetValue(keepGoing),
            Step = line.GetValue(step),
            Range = new TaskRange(line.GetValue(from), line.GetValue(until), line.GetValue(only) ?? []),
            StartFrom = line.GetValue(startFrom),
            Budget = Usd.Parse(line.GetValue(budget)),
        },
        Enum.Parse<AiMode>(line.GetValue(ai) ?? "auto", ignoreCase: true),
        line.GetValue(answers),
        line.GetValue(nonInteractive),
        line.GetValue(watch));

    // Dry, a run says what it would do first; what comes after that depends on how it ends.
    private async Task<View> RunAsync(Session session, ParseResult line) =>
        line.GetValue(host.DryRun) ? session.Query().Next(Request(line).Options) : await RunAsync(session, Request(line)).ConfigureAwait(false);

    private static async Task<View> RunAsync(Session session, RunRequest request)
    {
        if (LoadAnswers(session, request, out var refused) is not { } answers || session.LoadPrices(out refused) is not { } prices)
            return refused!;

        var terminal = session.Output.Terminal(request.NonInteractive, request.Options.Jobs);
        using var telemetry = TelemetryFactory.Create(session.Directory, terminal, session.Redactor);
        using var held = session.Lock.TryAcquire(out var holder);
        if (held is null)
            return session.Stops.Locked(holder);

        using var signals = new StopSignals();
        session.Files.DeleteLeftovers();
        session.Files.CheckWritable();
        using var told = signals.Token.Register(() => terminal.Say("Interrupting: what is at work is asked to end. Once more kills it."));
        if (session.Lock.Caution() is { } caution)
            terminal.Say(caution);

        if (session.DotEnv.Warning is { } warning)
            terminal.Say(warning);

        var run = RunComposition.Of(session, request with { Haste = signals.Haste }, terminal, answers, prices, telemetry, out var quarantined);
        if (quarantined is not null)
            terminal.Say($"The journal's last line was cut off by a crash and never acted upon; it was moved to {quarantined}.");

        var stop = request.Watch
            ? await RunComposition.Watching(session, run, terminal).RunAsync(request.Options, signals.Token).ConfigureAwait(false)
            : await run.RunAsync(request.Options, signals.Token).ConfigureAwait(false);
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

        refused = session.Stops.Usage("The answers cannot be used.", errors, "run");
        return null;
    }
}
