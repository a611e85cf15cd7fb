using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Modules.Reports;

/// <summary>Says which data a report was made from.</summary>
public static class SourceTable
{
    private static readonly string[] Header = ["file", "rows", "sha256"];

    /// <summary>Describes a source by its path, its number of rows and the fingerprint of its text.</summary>
    /// <param name="path">The path, relative to the project.</param>
    /// <param name="text">The whole file; its line ends are taken as line feeds, so that the fingerprint is the same in every clone.</param>
    /// <param name="rows">How many rows it has below its header.</param>
    public static CsvTable Of(string path, string text, int rows)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
        return new CsvTable(Header, [new CsvRow(2, [path, rows.ToString(CultureInfo.InvariantCulture), Convert.ToHexStringLower(digest)])]);
    }
}
