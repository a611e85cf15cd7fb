using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Files;

/// <summary>Looks at the files of the manual relay.</summary>
/// <param name="directory">The folder that holds <c>runbook.yaml</c>.</param>
internal sealed class AnswerWatch(string directory) : IAnswerWatch
{
    private const string Relay = ".tofa/relay";
    private readonly FileStamps stamps = new();

    /// <inheritdoc/>
    public void Remember() => stamps.Take(Paths());

    /// <inheritdoc/>
    public bool HasChanged() => stamps.Differ(Paths());

    private IEnumerable<string> Paths()
    {
        try
        {
            return [.. FolderWalk.Files(Path.Combine(directory, Relay), "*")];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"{Relay}: {failure.Message} Make it readable and run again.", failure);
        }
    }
}
