using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>An editor in which a prepared person edits; without one there is no editor.</summary>
internal sealed class FakeEditor(Action<string>? edit = null) : IEditor
{
    public string? Trouble { get; init; }

    public List<string> Opened { get; } = [];

    public string? Refusal => edit is null ? "there is no editor here" : null;

    public Task<string?> EditAsync(string path, CancellationToken cancellationToken)
    {
        Opened.Add(path);
        edit?.Invoke(path);
        return Task.FromResult(Trouble);
    }
}
