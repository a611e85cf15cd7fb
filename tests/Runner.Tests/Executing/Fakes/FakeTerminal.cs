using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A person who types prepared lines and then ends the input.</summary>
internal sealed class FakeTerminal(params string[] lines) : ITerminal
{
    private readonly Queue<string> typed = new(lines);

    public bool CanAsk { get; init; } = true;

    public List<string> Said { get; } = [];

    public List<string> Questions { get; } = [];

    /// <summary>Called at each question, before the person types.</summary>
    public Action<string> OnAsk { get; init; } = _ => { };

    public static FakeTerminal Nobody() => new() { CanAsk = false };

    public void Say(string text) => Said.Add(text);

    public void Write(string data) => Said.Add(data);

    public string? Ask(string question, CancellationToken cancellationToken)
    {
        Assert.True(CanAsk, "nobody may be asked");
        Questions.Add(question);
        Assert.True(Questions.Count < 100, "the question is asked for ever");
        OnAsk(question);
        return typed.TryDequeue(out var line) ? line : null;
    }
}
