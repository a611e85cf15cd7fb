using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Terminals;

/// <summary>Puts the task's id before whatever is said or asked, because several tasks are at work at once.</summary>
/// <param name="terminal">The two output streams and the person.</param>
internal sealed class NamingTerminal(ITerminal terminal) : ITerminal
{
    // As a trace does, the name follows whatever an attempt starts, also on other threads.
    private readonly AsyncLocal<string?> speaker = new();

    /// <inheritdoc/>
    public bool CanAsk => terminal.CanAsk;

    /// <inheritdoc/>
    public int? Rows => terminal.Rows;

    /// <inheritdoc/>
    public void SpeakFor(string taskId) => speaker.Value = taskId;

    /// <inheritdoc/>
    public void Say(string text) => terminal.Say(Named(text));

    /// <inheritdoc/>
    public void Write(string data) => terminal.Write(data);

    /// <inheritdoc/>
    public string? Ask(string question, CancellationToken cancellationToken) => terminal.Ask(Named(question), cancellationToken);

    /// <inheritdoc/>
    public ILiveText? ShowLive() => terminal.ShowLive();

    /// <inheritdoc/>
    public void Redraw(string data) => terminal.Redraw(data);

    /// <inheritdoc/>
    public void Tick(string text) => terminal.Tick(text.Length == 0 ? text : Named(text));

    private string Named(string text) => speaker.Value is { } taskId ? $"{taskId}: {text}" : text;
}
