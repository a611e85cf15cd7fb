using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Hosting;

/// <summary>Every diagnostic of a compilation goes through here: it gets the marks by which a baseline and the tool know it again.</summary>
/// <param name="baseline">Knows what is frozen.</param>
/// <param name="relative">Makes a path relative to the project.</param>
internal sealed class Reporter(IBaselineFilter baseline, Func<string, string> relative)
{
    /// <summary>The property that identifies a violation whatever its line.</summary>
    public const string Subject = "tofa.subject";

    /// <summary>The property with the file's path relative to the project.</summary>
    public const string File = "tofa.file";

    /// <summary>Reports a violation that its message arguments identify.</summary>
    public void Report(Action<Diagnostic> sink, DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        ReportAs(string.Join(" | ", arguments), sink, descriptor, location, arguments);

    /// <summary>Reports a violation under a subject of its own, where the arguments hold what changes without the violation changing, such as a count of lines.</summary>
    public void ReportAs(string subject, Action<Diagnostic> sink, DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        ReportAlong(subject, sink, descriptor, [location], arguments);

    /// <summary>Reports a violation that has more than one place, the one that speaks for it first.</summary>
    public void ReportAlong(string subject, Action<Diagnostic> sink, DiagnosticDescriptor descriptor, IReadOnlyList<Location> locations, params object[] arguments)
    {
        var location = locations[0];
        var file = location.GetLineSpan().Path is { Length: > 0 } path ? relative(path) : string.Empty;
        if (baseline.Absorbs(descriptor.Id, file, subject, location))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(Subject, subject).Add(File, file);
        sink(Diagnostic.Create(descriptor, location, locations.Skip(1), properties, arguments));
    }
}
