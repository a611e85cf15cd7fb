using SeattleWeather.Modules.Observations;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Flows;

/// <summary>Brings the checked data into the form that later steps rely on.</summary>
/// <param name="texts">The project's files.</param>
public sealed class CleanFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<StepOutcome> RunAsync(CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var table = CsvText.Read(await texts.ReadAsync(Artifacts.RawObservations, cancellationToken));
        var cleaned = Cleaning.Tidy(ObservationTable.ReadAll(table, ObservationSchema.Published));
        var result = ObservationTable.Write(cleaned, ObservationSchema.Cleaned);
        await texts.WriteAsync(Artifacts.Observations, CsvText.Write(result), cancellationToken);
        return StepOutcome.Done($"kept {cleaned.Count} of {table.Rows.Count} rows");
    });
}
