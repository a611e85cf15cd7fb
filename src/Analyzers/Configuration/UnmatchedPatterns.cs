using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;
using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Analyzers.Configuration;

/// <summary>Finds the patterns of <c>architecture.yaml</c> that match nothing of a project, and the capabilities that it does not have.</summary>
internal static class UnmatchedPatterns
{
    private const string Remedy = "correct the pattern or remove it";

    /// <summary>The problems of a file.</summary>
    public static IEnumerable<Problem> In(ArchitectureFile file, ArchitectureContext architecture)
    {
        var names = new Lazy<ProjectNames>(() => ProjectNames.Of(architecture));
        foreach (var text in file.Texts)
        {
            if (Unmatched(text, names) is { } what)
            {
                yield return ProblemAt(file, text, what, Remedy);
            }
            else if (text.Form == TextForm.CapabilityName && !names.Value.Capabilities.Contains(text.Text))
            {
                yield return ProblemAt(file, text, "capability", Suggestion.Remedy(text.Text, names.Value.Capabilities, "correct the name or remove it"));
            }
        }
    }

    private static string? Unmatched(WrittenText text, Lazy<ProjectNames> names) => text.Form switch
    {
        TextForm.NamespacePattern or TextForm.CapabilityPattern when !Matches(text.Text, names.Value.Namespaces) => "namespace",
        TextForm.TypePattern when !Matches(text.Text, names.Value.Namespaces) && !Matches(text.Text, names.Value.Types) => "type or namespace",
        TextForm.PathPattern when PathPattern.TryParse(text.Text, out var pattern, out _) && !names.Value.Paths.Any(pattern.IsMatch) => "file",
        _ => null,
    };

    private static bool Matches(string text, IEnumerable<IReadOnlyList<string>> names) =>
        NamespacePattern.TryParse(text, out var pattern, out _) && names.Any(name => pattern.Match(name) is not null);

    private static Problem ProblemAt(ArchitectureFile file, WrittenText text, string what, string remedy) =>
        new(ArchitectureProblems.MatchesNothing, file.Path, text.Span, text.YamlPath, new[] { Printable.Of(text.Text), what, remedy });
}
