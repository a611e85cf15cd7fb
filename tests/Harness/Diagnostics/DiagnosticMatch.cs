using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Results;

namespace Tofa.Harness.Diagnostics;

/// <summary>Compares one expected with one actual diagnostic. Each check returns what differs, or null.</summary>
internal static class DiagnosticMatch
{
    /// <summary>The first difference, or null when the diagnostic is the expected one.</summary>
    internal static string? FirstDifference(DiagnosticResult expected, Diagnostic actual) =>
        Location(expected, actual) ?? Id(expected, actual) ?? AdditionalLocations(expected, actual) ?? Unnecessary(expected, actual)
        ?? Severity(expected, actual) ?? Message(expected, actual) ?? Arguments(expected, actual) ?? Suppression(expected, actual);

    /// <summary>How much of the expectation holds, the location weighing most: to tell which diagnostic was probably meant.</summary>
    internal static int Score(DiagnosticResult expected, Diagnostic actual) =>
        (Location(expected, actual) is null ? 8 : 0)
        + (Id(expected, actual) is null ? 4 : 0)
        + (Severity(expected, actual) is null ? 1 : 0)
        + ((Message(expected, actual) ?? Arguments(expected, actual)) is null ? 2 : 0);

    private static string? Location(DiagnosticResult expected, Diagnostic actual)
    {
        if (!expected.HasLocation)
            return actual.Location == Microsoft.CodeAnalysis.Location.None ? null : $"Expected no location, found {Show(actual.Location)}";
        return actual.Location == Microsoft.CodeAnalysis.Location.None
            ? $"Expected the location {Show(expected.Spans[0])}, found none"
            : Place(expected.Spans[0], actual.Location, "the location");
    }

    private static string? Id(DiagnosticResult expected, Diagnostic actual) =>
        expected.Id == actual.Id ? null : $"Expected the id '{expected.Id}', found '{actual.Id}'";

    private static string? AdditionalLocations(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
            return null;
        var places = expected.Spans.Skip(1).ToImmutableArray();
        if (places.Length != actual.AdditionalLocations.Count)
            return $"Expected {places.Length} additional locations, found {actual.AdditionalLocations.Count}";
        return places.Zip(actual.AdditionalLocations, (place, found) => Place(place, found, "the additional location"))
            .FirstOrDefault(difference => difference is not null);
    }

    // IDE analyzers say which additional locations to fade by their indices, as a JSON array in a property.
    private static string? Unnecessary(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
            return null;
        var wanted = expected.Spans.Skip(1)
            .Select((place, index) => (place, index))
            .Where(item => item.place.Options.HasFlag(DiagnosticLocationOptions.UnnecessaryCode))
            .Select(item => item.index.ToString(CultureInfo.InvariantCulture));
        var wantedText = string.Join(",", wanted);
        var foundText = actual.Properties.GetValueOrDefault(WellKnownDiagnosticTags.Unnecessary)?.Trim('[', ']').Replace(" ", "", StringComparison.Ordinal) ?? "";
        return wantedText == foundText ? null : $"Expected the additional locations [{wantedText}] to be unnecessary code, found [{foundText}]";
    }

    private static string? Severity(DiagnosticResult expected, Diagnostic actual) =>
        expected.Severity == actual.Severity || expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity)
            ? null
            : $"Expected the severity '{expected.Severity}', found '{actual.Severity}'";

    private static string? Message(DiagnosticResult expected, Diagnostic actual)
    {
        var message = actual.GetMessage(CultureInfo.InvariantCulture);
        return expected.Message is null || expected.Message == message
            ? null
            : $"Expected the message{Environment.NewLine}    {expected.Message}{Environment.NewLine}found{Environment.NewLine}    {message}";
    }

    private static string? Arguments(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.MessageArguments is not { } wanted || expected.Message is not null)
            return null;
        var found = DiagnosticArguments.Of(actual);
        return wanted.Select(Text).SequenceEqual(found.Select(Text), StringComparer.Ordinal)
            ? null
            : $"Expected the arguments [{string.Join(", ", wanted.Select(Text))}], found [{string.Join(", ", found.Select(Text))}]";
    }

    private static string? Suppression(DiagnosticResult expected, Diagnostic actual) =>
        expected.IsSuppressed is not { } wanted || wanted == actual.IsSuppressed
            ? null
            : $"Expected IsSuppressed to be '{wanted}', found '{actual.IsSuppressed}'";

    private static string? Place(DiagnosticLocation expected, Location actual, string what)
    {
        var span = actual.GetLineSpan();
        var same = expected.Span.Path == span.Path && expected.Span.StartLinePosition == span.StartLinePosition
            && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || expected.Span.EndLinePosition == span.EndLinePosition);
        return same ? null : $"Expected {what} {Show(expected)}, found {Show(actual)}";
    }

    private static string Show(DiagnosticLocation place) =>
        place.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength)
            ? $"{place.Span.Path}({place.Span.StartLinePosition.Line + 1},{place.Span.StartLinePosition.Character + 1})"
            : Show(place.Span);

    private static string Show(Location location) => Show(location.GetLineSpan());

    private static string Show(FileLinePositionSpan span) => string.Create(
        CultureInfo.InvariantCulture,
        $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})");

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
