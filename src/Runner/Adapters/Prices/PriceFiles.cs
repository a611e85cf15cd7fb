using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Prices;

/// <summary>Loads the prices that come with the runner and those of the project.</summary>
internal static class PriceFiles
{
    /// <summary>The table that comes with the runner.</summary>
    internal static PriceTable BuiltIn()
    {
        using var stream = typeof(PriceFiles).Assembly.GetManifestResourceStream(PriceTableReader.FileName) ?? throw new InvalidOperationException("the prices are not in the assembly");
        using var reader = new StreamReader(stream);
        var reading = PriceTableReader.Read(PriceTableReader.FileName, reader.ReadToEnd());
        return reading.Table ?? throw new InvalidOperationException(string.Join('\n', reading.Errors));
    }

    /// <summary>The prices that count in a project.</summary>
    /// <param name="files">The project.</param>
    /// <param name="errors">What is wrong with the project's own table, with places; empty where nothing is.</param>
    /// <returns>The prices; <c>null</c> where there are errors.</returns>
    /// <exception cref="StateException">The project's own table cannot be read.</exception>
    internal static PriceTable? Load(IProjectFiles files, out IReadOnlyList<string> errors)
    {
        errors = [];
        if (files.ReadText(PriceTableReader.FileName) is not { } text)
            return BuiltIn();

        var reading = PriceTableReader.Read(PriceTableReader.FileName, text);
        errors = reading.Errors;
        return reading.Table is { } own ? BuiltIn().With(own) : null;
    }
}
