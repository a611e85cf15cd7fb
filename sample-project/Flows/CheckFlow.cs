using SeattleWeather.Modules.Checks;
using SeattleWeather.Modules.Observations;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Flows;

/// <summary>Asks whether the data can be used. The answers are written in any case; an error stops the runbook here.</summary>
/// <param name="texts">The project's files.</param>
public sealed class CheckFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<StepOutcome> RunAsync(CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var table = CsvText.Read(await texts.ReadAsync(Artifacts.RawObservations, cancellationToken));
        var file = ObservationTable.Read(table, ObservationSchema.Published);
        var results = ObservationChecks.Of(file);
        await texts.WriteAsync(Artifacts.Checks, CheckReport.Write(results, file.Observations.Count), cancellationToken);
        return results.All(result => result.Passed)
            ? StepOutcome.Done(CheckReport.Summarise(results))
            : StepOutcome.Failed($"{CheckReport.Summarise(results)}; all are in {Artifacts.Checks}");
    });
}
