using SeattleWeather.Modules.Reports;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Flows;

/// <summary>Takes the published file in, unchanged but for its line ends, and notes where it comes from.</summary>
/// <param name="texts">The project's files.</param>
public sealed class IngestFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    /// <param name="sourcePath">The published file, relative to the project.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<StepOutcome> RunAsync(string sourcePath, CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var text = await texts.ReadAsync(sourcePath, cancellationToken);
        var table = CsvText.Read(text);
        await texts.WriteAsync(Artifacts.RawObservations, CsvText.Write(table), cancellationToken);
        await texts.WriteAsync(Artifacts.Source, CsvText.Write(SourceTable.Of(sourcePath, text, table.Rows.Count)), cancellationToken);
        return StepOutcome.Done($"took in {table.Rows.Count} rows of {sourcePath}");
    });
}
