using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Analyzers.Hosting;

/// <summary>Knows the violations that a project has frozen.</summary>
internal interface IBaselineFilter
{
    /// <summary>Whether a violation is frozen; each place uses up one of its count, however often it is asked about.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="file">Relative to the project, with <c>/</c>; empty where there is no place.</param>
    /// <param name="subject">What identifies the violation in the file.</param>
    /// <param name="location">Where it is.</param>
    bool Absorbs(string rule, string file, string subject, Location location);

    /// <summary>Reports, when all rules are through, what is frozen and no longer there.</summary>
    void ReportStale(CompilationAnalysisContext context);
}
