using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Analyzers.Hosting;

/// <summary>Nothing is frozen.</summary>
internal sealed class NoBaseline : IBaselineFilter
{
    /// <inheritdoc/>
    public bool Absorbs(string rule, string file, string subject, Location location) => false;

    /// <inheritdoc/>
    public void ReportStale(CompilationAnalysisContext context)
    {
    }
}
