namespace SeattleWeather.Modules.Steps;

/// <summary>The files that the steps hand on to each other, relative to the project. The runbook's <c>output_artifact</c> names the same ones.</summary>
public static class Artifacts
{
    /// <summary>The published observations, as they were taken in.</summary>
    public const string RawObservations = "outputs/raw_observations.csv";

    /// <summary>Where the observations come from: file, fingerprint, number of rows.</summary>
    public const string Source = "outputs/source.csv";

    /// <summary>What the checks found, in Markdown.</summary>
    public const string Checks = "outputs/checks.md";

    /// <summary>The cleaned observations.</summary>
    public const string Observations = "outputs/observations.csv";

    /// <summary>One row per month and one for the whole period.</summary>
    public const string Months = "outputs/months.csv";

    /// <summary>The records of the period.</summary>
    public const string Extremes = "outputs/extremes.csv";

    /// <summary>The version of the .NET SDK, written by the shell.</summary>
    public const string Toolchain = "outputs/toolchain.txt";

    /// <summary>What the language model wrote.</summary>
    public const string Draft = "outputs/report-draft.md";

    /// <summary>The finished report.</summary>
    public const string Report = "outputs/report.md";
}
