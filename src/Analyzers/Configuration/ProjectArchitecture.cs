using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Configuration;

/// <summary>The architecture that a project defines, if it does.</summary>
/// <param name="Source">The file; of several the first by path.</param>
/// <param name="File">What it says.</param>
/// <param name="Others">Further files, which do not count.</param>
internal sealed record ProjectArchitecture(ConfigurationFile Source, ArchitectureFile File, IReadOnlyList<ConfigurationFile> Others)
{
    // An editor asks at every key; the compiler keeps the text of a file that nobody changed.
    private static readonly ConditionalWeakTable<SourceText, ArchitectureFile> Read = new();

    /// <summary>The architecture of a project; <c>null</c> where the defaults hold.</summary>
    public static ProjectArchitecture? Of(AnalyzerOptions options)
    {
        var files = ConfigurationFile.AllOf(options, ConfigurationFile.Architecture);
        if (files.Count == 0)
        {
            return null;
        }

        var source = files[0];
        var file = Read.GetValue(source.Text, text => ArchitectureFileReader.Read(source.Path, text.ToString()));
        return new ProjectArchitecture(source, file, [.. files.Skip(1)]);
    }
}
