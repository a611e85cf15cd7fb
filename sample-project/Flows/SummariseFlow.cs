using SeattleWeather.Modules.Observations;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Modules.Summaries;
using SeattleWeather.Ports;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Flows;

/// <summary>Sums up the cleaned data by month.</summary>
/// <param name="texts">The project's files.</param>
public sealed class SummariseFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<StepOutcome> RunAsync(CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var table = CsvText.Read(await texts.ReadAsync(Artifacts.Observations, cancellationToken));
        var summaries = PeriodSummaries.ByMonth(ObservationTable.ReadAll(table, ObservationSchema.Cleaned));
        await texts.WriteAsync(Artifacts.Months, CsvText.Write(SummaryTable.Write(summaries)), cancellationToken);
        return StepOutcome.Done($"wrote {summaries.Count} rows to {Artifacts.Months}");
    });
}
