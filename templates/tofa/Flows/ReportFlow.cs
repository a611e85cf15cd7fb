using TofaProjectNamespace.Ports;
using TofaProjectNamespace.Tasks.Readme.Functions.Simple;

namespace TofaProjectNamespace.Flows;

/// <summary>Holds a draft against what a section has to be.</summary>
/// <param name="texts">The project's files.</param>
public sealed class ReportFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    public Task<StepOutcome> RunAsync(string draft, CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var text = await texts.ReadAsync(draft, cancellationToken);
        return DraftFlaw.In(text) is { } flaw
            ? new StepOutcome(false, $"{draft} {flaw}; correct it and run this task again")
            : new StepOutcome(true, $"{draft} is a section");
    });
}
