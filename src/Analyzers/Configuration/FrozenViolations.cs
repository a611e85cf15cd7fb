using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Baselines;
using Tofa.Model.Problems;

namespace Tofa.Analyzers.Configuration;

/// <summary>Leaves out what a baseline freezes, and knows at the end what was frozen in vain (ADR 0010); safe for concurrent use.</summary>
internal sealed class FrozenViolations : IBaselineFilter
{
    private readonly ProjectBaseline project;
    private readonly ImmutableDictionary<string, DiagnosticDescriptor> rules;
    private readonly Dictionary<BaselineKey, FrozenPlaces> places = [];

    private readonly bool isArchitectureMistaken;

    private FrozenViolations(ProjectBaseline project, bool isArchitectureMistaken, IEnumerable<DiagnosticDescriptor> rules)
    {
        (this.project, this.isArchitectureMistaken) = (project, isArchitectureMistaken);
        this.rules = rules.GroupBy(rule => rule.Id).ToImmutableDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var entry in project.File.Baseline.Entries)
        {
            if (!places.TryGetValue(entry.Key, out var known))
            {
                places.Add(entry.Key, known = new FrozenPlaces());
            }

            known.Allow(entry.Count);
        }
    }

    /// <summary>The filter of a project, be it that nothing is frozen.</summary>
    /// <param name="options">Its analyzer options.</param>
    /// <param name="table">All rules.</param>
    public static IBaselineFilter For(AnalyzerOptions options, RuleTable table) => ProjectBaseline.Of(options) is { } project
        ? new FrozenViolations(project, ProjectArchitecture.Of(options)?.File.Problems.Any(static problem => problem.Kind.Severity == ProblemSeverity.Error) == true, table.UseRules.Select(rule => rule.Descriptor).Concat(table.ArchitectureRules.SelectMany(rule => rule.Descriptors)))
        : new NoBaseline();

    /// <inheritdoc/>
    public bool Absorbs(string rule, string file, string subject, Location location) =>
        places.TryGetValue(BaselineKey.Of(rule, file, subject), out var known) && known.Take(location.SourceSpan.Start);

    /// <inheritdoc/>
    public void ReportStale(CompilationAnalysisContext context)
    {
        // What one framework's code no longer violates another's may: 'tofa baseline check' asks all of them. Nor is anything mended by a slip in architecture.yaml.
        if (project.IsOneOfSeveral || isArchitectureMistaken)
        {
            return;
        }

        var entries = project.File.Baseline.Entries;
        var left = places.ToDictionary(known => known.Key, known => known.Value.Count());
        for (var i = 0; i < entries.Count; i++)
        {
            var found = Math.Min(entries[i].Count, left[entries[i].Key]);
            left[entries[i].Key] -= found;
            if (found < entries[i].Count && Complaint(i, found, context.Compilation) is { } problem)
            {
                context.ReportDiagnostic(project.Source.Diagnostic(problem));
            }
        }
    }

    // A rule that is off finds nothing, which says nothing; one that does not exist finds nothing because its id is misspelt.
    private Problem? Complaint(int entry, int found, Compilation compilation)
    {
        if (!rules.TryGetValue(project.File.Baseline.Entries[entry].Key.Rule, out var rule))
        {
            return project.File.UnknownRuleAt(entry, rules.Keys);
        }

        return RuleSwitch.IsOn(rule, compilation) ? project.File.StaleAt(entry, found) : null;
    }
}
