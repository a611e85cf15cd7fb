namespace SeattleWeather.Modules.Checks;

/// <summary>What one check found.</summary>
/// <param name="Question">What was asked of the data.</param>
/// <param name="Findings">The answers that are not simply yes; empty where all is well.</param>
public sealed record CheckResult(string Question, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the data can be used as far as this check is concerned.</summary>
    public bool Passed => Findings.All(finding => finding.Severity != FindingSeverity.Error);
}
