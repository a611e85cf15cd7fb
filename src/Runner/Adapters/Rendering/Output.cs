using Tofa.Runner.Adapters.Terminals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Writes a command's result: data to standard output, messages to standard error, or exactly one JSON document.</summary>
/// <param name="json">Whether <c>--json</c> was given.</param>
/// <param name="colour">What <c>--color</c> says.</param>
internal sealed class Output(bool json, ColourChoice colour)
{
    private const string Next = "Next:";

    /// <summary>Hides the secrets that the environment holds.</summary>
    internal Redactor Redactor { get; private set; } = Redactor.ForEnvironment(
        Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .Select(variable => KeyValuePair.Create((string)variable.Key, variable.Value as string ?? string.Empty)));

    /// <summary>Hides more secrets from now on.</summary>
    internal void Hide(IEnumerable<string> secrets) => Redactor = Redactor.With(secrets);

    /// <summary>The console; what a task shows goes to standard error where standard output belongs to the JSON document.</summary>
    /// <param name="nonInteractive">Whether questions are forbidden.</param>
    internal ConsoleTerminal Terminal(bool nonInteractive) => ConsoleTerminal.Create(nonInteractive, json, Redactor, colour);

    /// <summary>The same where several tasks may speak at once: each is named then.</summary>
    /// <param name="nonInteractive">Whether questions are forbidden.</param>
    /// <param name="jobs">How many tasks may be at work at once.</param>
    internal ITerminal Terminal(bool nonInteractive, int jobs) => jobs > 1 ? new NamingTerminal(Terminal(nonInteractive)) : Terminal(nonInteractive);

    /// <summary>Writes a result and gives its exit code.</summary>
    /// <param name="view">The result.</param>
    /// <param name="render">Knows the results; the runner's own where none is given.</param>
    internal int Write(View view, IRender? render = null)
    {
        try
        {
            return Tell(view, render ?? new Renderer());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or StateException)
        {
            Terminal(nonInteractive: true).Say(failure is StateException ? failure.Message : $"Standard output cannot be written: {failure.Message}");
            return ExitCodes.Of(StopKind.State);
        }
    }

    private int Tell(View view, IRender renderer)
    {
        if (json)
        {
            Console.Out.WriteLine(Redactor.Redact(renderer.JsonEnvelope(view)));
            return view.ExitCode;
        }

        var terminal = Terminal(nonInteractive: true);
        var text = renderer.Human(view);
        if (view is StopView stop)
            SayLines(terminal, text, stop.Message.Split('\n')[0]);
        else if (ShowsStatuses(view))
            terminal.Write(text);
        else
            terminal.WritePlain(text);

        if (view.NextCommands.Count > 0)
            SayLines(terminal, string.Join('\n', view.NextCommands.Select(command => $"  {command}").Prepend(Next)), Next);

        return view.ExitCode;
    }

    private static bool ShowsStatuses(View view) => view is StatusView or NextView or ShowView or ExplanationView or HistoryView or LogView or ChangeView;

    private static void SayLines(ConsoleTerminal terminal, string text, string headline)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line == headline)
                terminal.SayHeadline(line);
            else
                terminal.Say(line);
        }
    }
}
