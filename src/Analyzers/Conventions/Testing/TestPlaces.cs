using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Conventions.Testing;

/// <summary>Finds a place for what is missing: the class that should hold it, else the first file, so that an .editorconfig can set the severity.</summary>
/// <param name="compilation">The test project.</param>
/// <param name="files">The files that people wrote.</param>
internal sealed class TestPlaces(Compilation compilation, IEnumerable<SyntaxTree> files)
{
    private Location? otherwise;

    /// <summary>The name of the test class of a type.</summary>
    public Location For(INamedTypeSymbol type) =>
        compilation.GetSymbolsWithName(name => IsTestOf(type.Name, name), SymbolFilter.Type)
            .SelectMany(static found => found.Locations)
            .Where(static place => place.IsInSource)
            .OrderBy(static place => place.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(static place => place.SourceSpan.Start)
            .FirstOrDefault() ?? (otherwise ??= FirstFile());

    private static bool IsTestOf(string type, string name) =>
        name.StartsWith(type, StringComparison.Ordinal) && (name.Length - type.Length) switch { 4 => name.EndsWith("Test", StringComparison.Ordinal), 5 => name.EndsWith("Tests", StringComparison.Ordinal), _ => false };

    // The first word, since a directive above it can silence the rule.
    private Location FirstFile() => files
        .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
        .Select(static tree => tree.GetRoot().GetFirstToken(includeZeroWidth: true).GetLocation())
        .FirstOrDefault() ?? Location.None;
}
