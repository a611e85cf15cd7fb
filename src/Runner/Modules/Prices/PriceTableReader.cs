using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Prices;

/// <summary>Reads <c>ai_prices.yaml</c>.</summary>
internal static class PriceTableReader
{
    /// <summary>What a project's own table is called, at the top of the project.</summary>
    internal const string FileName = "ai_prices.yaml";

    // Nobody asks more for a single token; it is a price for a thousand tokens, or a slip of the pen.
    private const decimal Most = 1_000_000;
    private static readonly string[] Keys = ["schema", "as_of", "source", "models"];
    private static readonly string[] PriceKeys = ["input", "cached_input", "output"];

    /// <summary>Reads a table and reports every error at once.</summary>
    /// <param name="path">For messages.</param>
    /// <param name="text">The file's text.</param>
    internal static PriceTableReading Read(string path, string text)
    {
        var places = new PlacedErrors(path, text);
        var document = places.Read();
        if (places.Errors.Count > 0)
            return new PriceTableReading(null, places.Errors);

        if (document.Root is not YamlMapping root)
        {
            places.Add(default, "a price table is a mapping with schema, as_of, source and models");
            return new PriceTableReading(null, places.Errors);
        }

        CheckKeys(root, Keys, "a price table", places);
        if (PlacedErrors.TextOf(root, "schema") is not (null or "1"))
            places.Add(root.Entry("schema")!.Value.Span, "this runner reads price tables of schema 1; use a newer one");

        var asOf = ReadDate(root, places);
        var models = ReadModels(root, places);
        return places.Errors.Count > 0 ? new PriceTableReading(null, places.Errors) : new PriceTableReading(new PriceTable(asOf, models), []);
    }

    // Prices change, so a table without its day is worth nothing.
    private static string ReadDate(YamlMapping root, PlacedErrors places)
    {
        var text = PlacedErrors.TextOf(root, "as_of");
        if (text is not null && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return text;

        places.Add((root.Entry("as_of")?.Value ?? root).Span, "as_of has to be the day of the prices, such as 2026-03-31");
        return string.Empty;
    }

    private static Dictionary<string, ModelPrice> ReadModels(YamlMapping root, PlacedErrors places)
    {
        var models = new Dictionary<string, ModelPrice>(StringComparer.Ordinal);
        if (root.Entry("models")?.Value is not YamlMapping list)
        {
            places.Add((root.Entry("models")?.Value ?? root).Span, "models has to be a mapping of model names to {input, cached_input, output}, US dollars for a million tokens");
            return models;
        }

        foreach (var entry in list.Entries)
        {
            if (entry.Value is not YamlMapping price)
            {
                places.Add(entry.Value.Span, $"the price of '{entry.Key.Value}' has to be {{input: …, output: …}}, US dollars for a million tokens");
                continue;
            }

            CheckKeys(price, PriceKeys, "a price", places);
            var (input, cached, output) = (Amount(price, "input", places), Amount(price, "cached_input", places), Amount(price, "output", places));
            if (input is { } known && output is { } answer)
                models[entry.Key.Value] = new ModelPrice(known, cached, answer);
        }

        return models;
    }

    private static decimal? Amount(YamlMapping price, string key, PlacedErrors places)
    {
        if (price.Entry(key)?.Value is not { } node)
        {
            if (key != "cached_input")
                places.Add(price.Span, $"'{key}' is missing: US dollars for a million tokens");

            return null;
        }

        if (node is YamlScalar scalar && decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= Most)
            return amount;

        places.Add(node.Span, $"'{key}' has to be US dollars for a million tokens, from 0 on, such as 0.15");
        return null;
    }

    private static void CheckKeys(YamlMapping mapping, string[] known, string what, PlacedErrors places)
    {
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)))
            places.Add(entry.Key.Span, $"unknown key '{entry.Key.Value}'; {Suggestion.Remedy(entry.Key.Value, known, $"{what} has {string.Join(", ", known)}")}");
    }
}
