using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Graphs;

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

    /// <summary>The property with the full name of the type that uses; a dependency fact has the same under <c>from</c>.</summary>
    public const string From = "tofa.from";

    /// <summary>The property with the full name of the type that is used; a dependency fact about a type of the product has the same under <c>to</c>.</summary>
    public const string To = "tofa.to";

    /// <summary>The property with the assembly of the type that is used; a dependency fact about a package has the same under <c>to</c>.</summary>
    public const string ToAssembly = "tofa.toAssembly";

    /// <summary>Reports a violation that its message arguments identify.</summary>
    public void Report(Action<Diagnostic> sink, DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        ReportAs(string.Join(" | ", arguments), sink, descriptor, location, arguments);

    /// <summary>Reports a violation under a subject of its own, where the arguments hold what changes without the violation changing, such as a count of lines.</summary>
    public void ReportAs(string subject, Action<Diagnostic> sink, DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        ReportAlong(subject, sink, descriptor, [location], arguments);

    /// <summary>Reports a violation that has more than one place, the one that speaks for it first.</summary>
    public void ReportAlong(string subject, Action<Diagnostic> sink, DiagnosticDescriptor descriptor, IReadOnlyList<Location> locations, params object[] arguments)
    {
        if (MarksOf(subject, descriptor, locations[0]) is { } marks)
        {
            sink(Diagnostic.Create(descriptor, locations[0], locations.Skip(1), marks, arguments));
        }
    }

    /// <summary>Reports a use, with the names by which the tool finds the dependency that it is part of.</summary>
    public void ReportUse(string subject, TypeEdge edge, Action<Diagnostic> sink, DiagnosticDescriptor descriptor, Location location, params object[] arguments)
    {
        if (MarksOf(subject, descriptor, location) is { } marks)
        {
            var ends = marks.Add(From, TypeEdge.NameOf(edge.From)).Add(To, TypeEdge.NameOf(edge.To)).Add(ToAssembly, edge.To.ContainingAssembly?.Name);
            sink(Diagnostic.Create(descriptor, location, ends, arguments));
        }
    }

    // Null where the baseline freezes the violation.
    private ImmutableDictionary<string, string?>? MarksOf(string subject, DiagnosticDescriptor descriptor, Location location)
    {
        var file = location.GetLineSpan().Path is { Length: > 0 } path ? relative(path) : string.Empty;
        return baseline.Absorbs(descriptor.Id, file, subject, location) ? null : ImmutableDictionary<string, string?>.Empty.Add(Subject, subject).Add(File, file);
    }
}
