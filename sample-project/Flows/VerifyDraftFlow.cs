using SeattleWeather.Modules.Reports;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Flows;

/// <summary>Holds a draft against the computed tables, so that nobody has to look each figure up.</summary>
/// <param name="texts">The project's files.</param>
public sealed class VerifyDraftFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<StepOutcome> RunAsync(CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var draft = await texts.ReadAsync(Artifacts.Draft, cancellationToken);
        var months = CsvText.Read(await texts.ReadAsync(Artifacts.Months, cancellationToken));
        var extremes = CsvText.Read(await texts.ReadAsync(Artifacts.Extremes, cancellationToken));
        var unsupported = DraftFigures.Unsupported(draft, [months, extremes]);
        return unsupported.Count == 0
            ? StepOutcome.Done("every figure of the draft is in the tables")
            : StepOutcome.Failed(
                $"the draft names figures that no table holds: {string.Join(", ", unsupported)}; correct them in {Artifacts.Draft} and run this task again");
    });
}
