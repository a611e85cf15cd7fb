using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SeattleWeather.SharedModules.Csv;

/// <summary>Comma-separated text as RFC 4180 has it, to a table and back.</summary>
public static class CsvText
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        // Left out here instead: the library leaves them out uncounted, and the next row's line would be wrong.
        IgnoreBlankLines = false,
        BadDataFound = bad => throw new FormatException(
            $"line {bad.Context.Parser?.RawRow}: a quotation mark stands inside an unquoted field; quote the field and double the mark"),
    };

    /// <summary>Reads a table whose first line is the header; empty lines are left out.</summary>
    /// <param name="text">The whole file.</param>
    /// <returns>The table; rows may have more or fewer fields than the header, which is for the caller to judge.</returns>
    /// <exception cref="FormatException">There is no header, or the quoting is broken.</exception>
    public static CsvTable Read(string text)
    {
        using var parser = new CsvParser(new StringReader(text), Format);
        if (!parser.Read())
            throw new FormatException("the file is empty; its first line has to name the columns");
        var header = parser.Record ?? [];
        var rows = new List<CsvRow>();
        for (var line = parser.RawRow + 1; parser.Read(); line = parser.RawRow + 1)
        {
            if (parser.RawRecord.AsSpan().Trim("\r\n").Length > 0)
                rows.Add(new CsvRow(line, parser.Record ?? []));
        }

        return new CsvTable(header, rows);
    }

    /// <summary>Writes a table: one line per row, each ended by a line feed, fields quoted where they need it.</summary>
    /// <param name="table">The table; the line numbers of its rows play no part.</param>
    public static string Write(CsvTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new CsvWriter(text, Format))
        {
            WriteRecord(writer, table.Header);
            foreach (var row in table.Rows)
                WriteRecord(writer, row.Fields);
        }

        return text.ToString();
    }

    private static void WriteRecord(CsvWriter writer, IReadOnlyList<string> fields)
    {
        foreach (var field in fields)
            writer.WriteField(field);
        writer.NextRecord();
    }
}
