using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Hosting;

/// <summary>Knows the violations that a project has frozen.</summary>
internal interface IBaselineFilter
{
    /// <summary>Whether a violation is frozen; each call uses up one of its count.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="file">Relative to the project, with <c>/</c>; empty where there is no place.</param>
    /// <param name="subject">What identifies the violation in the file.</param>
    bool Absorbs(string rule, string file, string subject);

    /// <summary>Reports, when all rules are through, what is frozen and no longer there.</summary>
    void ReportStale(Action<Diagnostic> sink);
}
