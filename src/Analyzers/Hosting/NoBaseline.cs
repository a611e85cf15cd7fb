using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Hosting;

/// <summary>Nothing is frozen.</summary>
internal sealed class NoBaseline : IBaselineFilter
{
    /// <inheritdoc/>
    public bool Absorbs(string rule, string file, string subject) => false;

    /// <inheritdoc/>
    public void ReportStale(Action<Diagnostic> sink)
    {
    }
}
