using SeattleWeather.SharedModules.Csv;
using SeattleWeather.SharedModules.Markdown;

namespace SeattleWeather.Modules.Checks;

/// <summary>The checks, for people.</summary>
public static class CheckReport
{
    private static readonly string[] Header = ["Question", "Answer"];

    /// <summary>Writes the checks as a Markdown table, one row per question.</summary>
    /// <param name="results">What the checks found.</param>
    /// <param name="rows">How many observations were read.</param>
    public static string Write(IReadOnlyList<CheckResult> results, int rows)
    {
        var answers = results.Select((result, index) => new CsvRow(index + 2, [result.Question, Answer(result)]));
        return $"{rows} daily observations were checked.\n\n{MarkdownTable.Of(new CsvTable(Header, [.. answers]))}";
    }

    /// <summary>Says in one line how the checks ended, with the place of the first error where there is one.</summary>
    /// <param name="results">What the checks found.</param>
    public static string Summarise(IReadOnlyList<CheckResult> results)
    {
        var findings = results.SelectMany(result => result.Findings).ToList();
        var errors = findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        return errors is [var first, ..]
            ? $"{Count(errors.Count, "error")} in the data, the first at {Show(first)}"
            : $"no error in the data, {Count(findings.Count, "remark")}";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Answer(CheckResult result) =>
        result.Findings.Count == 0 ? "yes" : $"{(result.Passed ? "with a remark" : "no")}: {string.Join("; ", result.Findings.Select(Show))}";

    private static string Show(Finding finding) => finding.Line is { } line ? $"line {line}: {finding.Message}" : finding.Message;
}
