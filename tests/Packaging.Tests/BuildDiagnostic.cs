using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>One line of a build's output, as an editor reads it.</summary>
internal sealed partial record BuildDiagnostic(string File, int Line, int Column, string Severity, string Id, string Message)
{
    public static IReadOnlyList<BuildDiagnostic> Of(CommandResult build) =>
        [.. DiagnosticLine().Matches(build.Everything).Select(Read).Distinct()];

    private static BuildDiagnostic Read(Match match) => new(
        Path.GetFileName(match.Groups["file"].Value),
        int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
        int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value);

    [GeneratedRegex(@"^\s*(?<file>[^\r\n]+?)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning) (?<id>\w+): (?<message>.*?)(?: \[[^\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
