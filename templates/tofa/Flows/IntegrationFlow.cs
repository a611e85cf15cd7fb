using TofaProjectNamespace.Ports;
using TofaProjectNamespace.Tasks.Readme.Functions.Orchestrators;

namespace TofaProjectNamespace.Flows;

/// <summary>Puts what the other tasks left behind together. Only in a flow do capabilities meet.</summary>
/// <param name="texts">The project's files.</param>
public sealed class IntegrationFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    public Task<StepOutcome> RunAsync(string draft, string words, string target, CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var section = await texts.ReadAsync(draft, cancellationToken);
        var tallies = await texts.ReadAsync(words, cancellationToken);
        await texts.WriteAsync(target, ReadmePage.Of(section, tallies), cancellationToken);
        return new StepOutcome(true, $"wrote {target}");
    });
}
