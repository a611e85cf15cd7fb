using System.Text.RegularExpressions;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Modules.Reports;

/// <summary>Compares what a draft claims with what was computed.</summary>
public static partial class DraftFigures
{
    /// <summary>The figures of a draft that no table holds: made up, mistyped or rounded by the model.</summary>
    /// <remarks>Only figures with a decimal point are judged. Whole numbers are too often years, days or list numbers.</remarks>
    /// <param name="draft">What the model wrote.</param>
    /// <param name="tables">Everything it may quote.</param>
    /// <returns>Each such figure once, in the order of the draft, without its sign.</returns>
    public static IReadOnlyList<string> Unsupported(string draft, IReadOnlyList<CsvTable> tables)
    {
        var known = tables
            .SelectMany(table => table.Rows)
            .SelectMany(row => row.Fields)
            .Select(field => field.TrimStart('-'))
            .ToHashSet(StringComparer.Ordinal);
        return [.. Figure().Matches(draft).Select(match => match.Value).Distinct(StringComparer.Ordinal).Where(figure => !known.Contains(figure))];
    }

    // A full stop that ends a sentence is not followed by a digit, and a version such as 10.0.4 is not one figure.
    [GeneratedRegex(@"(?<![\d.])\d+\.\d+(?![\d]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
