using SeattleWeather.Modules.Reports;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Flows;

/// <summary>Puts the approved draft, the tables and their provenance together.</summary>
/// <param name="texts">The project's files.</param>
public sealed class PublishFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<StepOutcome> RunAsync(CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var parts = new ReportParts(
            await texts.ReadAsync(Artifacts.Draft, cancellationToken),
            CsvText.Read(await texts.ReadAsync(Artifacts.Months, cancellationToken)),
            CsvText.Read(await texts.ReadAsync(Artifacts.Extremes, cancellationToken)),
            await texts.ReadAsync(Artifacts.Checks, cancellationToken),
            CsvText.Read(await texts.ReadAsync(Artifacts.Source, cancellationToken)),
            await texts.ReadAsync(Artifacts.Toolchain, cancellationToken));
        await texts.WriteAsync(Artifacts.Report, ReportAssembler.Assemble(parts), cancellationToken);
        return StepOutcome.Done($"wrote {Artifacts.Report}");
    });
}
