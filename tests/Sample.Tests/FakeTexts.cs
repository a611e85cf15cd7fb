using SeattleWeather.Ports;

namespace Tofa.Sample.Tests;

/// <summary>The project's files in memory.</summary>
internal sealed class FakeTexts : IProjectTexts
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    public string this[string path]
    {
        get => files[path];
        set => files[path] = value;
    }

    public IReadOnlyCollection<string> Paths => files.Keys;

    /// <summary>A path whose writing the disk refuses.</summary>
    public string? Refused { get; init; }

    public Task<string> ReadAsync(string path, CancellationToken cancellationToken) =>
        files.TryGetValue(path, out var text)
            ? Task.FromResult(text)
            : Task.FromException<string>(new ProjectTextException($"{path} is not there"));

    public Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        if (path == Refused)
            return Task.FromException(new ProjectTextException($"{path} cannot be written: disk full"));
        files[path] = text;
        return Task.CompletedTask;
    }
}
