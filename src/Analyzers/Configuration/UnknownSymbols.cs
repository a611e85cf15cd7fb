using Microsoft.CodeAnalysis;
using Tofa.Model.Architecture;
using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Analyzers.Configuration;

/// <summary>Finds the types and members that <c>architecture.yaml</c> names and a compilation does not have.</summary>
internal static class UnknownSymbols
{
    /// <summary>The problems of a file.</summary>
    public static IEnumerable<Problem> In(ArchitectureFile file, Compilation compilation)
    {
        foreach (var text in file.Texts.Where(text => text.Form == TextForm.SymbolId))
        {
            if (SymbolIdSearch.Remedy(text.Text, compilation) is { } remedy)
            {
                yield return new Problem(ArchitectureProblems.SymbolNotFound, file.Path, text.Span, text.YamlPath, new[] { Printable.Of(text.Text), remedy });
            }
        }
    }
}
