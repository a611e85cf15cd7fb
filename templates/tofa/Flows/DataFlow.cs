using TofaProjectNamespace.Ports;
using TofaProjectNamespace.Tasks.Words.Functions.Orchestrators;

namespace TofaProjectNamespace.Flows;

/// <summary>Counts the words of a text.</summary>
/// <param name="texts">The project's files.</param>
public sealed class DataFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow; all paths are relative to the project.</summary>
    public Task<StepOutcome> RunAsync(string source, string stopWords, string target, CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var text = await texts.ReadAsync(source, cancellationToken);
        var ignored = await texts.ReadAsync(stopWords, cancellationToken);
        await texts.WriteAsync(target, WordTable.Of(text, ignored), cancellationToken);
        return new StepOutcome(true, $"wrote {target}");
    });
}
