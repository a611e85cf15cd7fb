using Tofa.Runner.Ports;

namespace Tofa.Tool.Tests.Support;

/// <summary>A terminal that nobody watches.</summary>
internal sealed class FakeTerminal : ITerminal
{
    public bool CanAsk => false;

    public List<string> Said { get; } = [];

    public void Say(string text) => Said.Add(text);

    public void Write(string data) => Said.Add(data);

    public string? Ask(string question, CancellationToken cancellationToken) => null;
}
