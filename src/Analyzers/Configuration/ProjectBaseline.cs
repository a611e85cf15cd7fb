using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tofa.Model.Baselines;
using Tofa.Model.Reading;
using Tofa.Model.Schemas;

namespace Tofa.Analyzers.Configuration;

/// <summary>The baseline of a project, if it has one.</summary>
/// <param name="Source">The file; of several the first by path.</param>
/// <param name="File">What it says.</param>
/// <param name="Others">Further files, which do not count.</param>
/// <param name="Today">The day of the build; <c>null</c> where the build does not say.</param>
/// <param name="IsOneOfSeveral">Whether the project is compiled for other frameworks too.</param>
internal sealed record ProjectBaseline(
    ConfigurationFile Source, BaselineFile File, IReadOnlyList<ConfigurationFile> Others, DateTime? Today, bool IsOneOfSeveral)
{
    private static readonly ConditionalWeakTable<SourceText, BaselineFile> Read = new();

    /// <summary>The baseline of a project; <c>null</c> where there is none or the build ignores it.</summary>
    public static ProjectBaseline? Of(AnalyzerOptions options)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (global.TryGetValue(BuildKeys.Baseline, out var said) && string.Equals(said.Trim(), "off", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var files = ConfigurationFile.AllOf(options, ConfigurationFile.Baseline);
        if (files.Count == 0)
        {
            return null;
        }

        var source = files[0];
        var file = Read.GetValue(source.Text, text => BaselineFileReader.Read(source.Path, text.ToString()));
        global.TryGetValue(BuildKeys.Today, out var today);
        global.TryGetValue(BuildKeys.SeveralFrameworks, out var several);
        return new ProjectBaseline(source, file, [.. files.Skip(1)], Dates.Parse(today?.Trim()), bool.TryParse(several, out var isOneOfSeveral) && isOneOfSeveral);
    }
}
