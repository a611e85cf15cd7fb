namespace Tofa.Runner.Modules.Telemetry;

/// <summary>What is told of something that ended.</summary>
/// <param name="Dimensions">What the metrics are counted by: few values each.</param>
/// <param name="Details">What only the span has beside these.</param>
/// <param name="Error">What went wrong, of a small set of words; <c>null</c> where nothing did.</param>
internal sealed record Measurement(
    IReadOnlyList<KeyValuePair<string, object?>> Dimensions,
    IReadOnlyList<KeyValuePair<string, object?>> Details,
    string? Error);
