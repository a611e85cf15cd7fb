namespace Tofa.Runner.Modules.Prices;

/// <summary>What reading a price table gave.</summary>
/// <param name="Table">The table; <c>null</c> where there are errors.</param>
/// <param name="Errors">Every error with its place.</param>
internal sealed record PriceTableReading(PriceTable? Table, IReadOnlyList<string> Errors);
