using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Generators;

/// <summary>Tells the steps a generator named itself from those of Roslyn.</summary>
internal static class GeneratorSteps
{
    private static readonly ImmutableHashSet<string> OfRoslyn =
    [
        WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions,
        WellKnownGeneratorInputs.Compilation,
        WellKnownGeneratorInputs.MetadataReferences,
        WellKnownGeneratorInputs.ParseOptions,
        WellKnownGeneratorOutputs.SourceOutput,
        WellKnownGeneratorOutputs.ImplementationSourceOutput,
    ];

    internal static IEnumerable<(string Name, IncrementalGeneratorRunStep Step)> Named(GeneratorDriverRunResult result) =>
        All(result.Results.Select(each => each.TrackedSteps)).Where(step => !IsOfRoslyn(step.Name));

    internal static IEnumerable<(string Name, IncrementalGeneratorRunStep Step)> Outputs(GeneratorDriverRunResult result) =>
        All(result.Results.Select(each => each.TrackedOutputSteps));

    internal static IEnumerable<IncrementalGeneratorRunStep> OfName(GeneratorDriverRunResult result, string name) =>
        result.Results.SelectMany(each => each.TrackedSteps.GetValueOrDefault(name, []));

    // SyntaxProvider.ForAttributeWithMetadataName names its inner steps so.
    private static bool IsOfRoslyn(string name) =>
        OfRoslyn.Contains(name)
        || name.EndsWith("_ForAttribute", StringComparison.Ordinal)
        || name.EndsWith("_ForAttributeInternal", StringComparison.Ordinal)
        || name.EndsWith("_ForAttributeWithMetadataName", StringComparison.Ordinal);

    private static IEnumerable<(string Name, IncrementalGeneratorRunStep Step)> All(
        IEnumerable<ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>>> steps) =>
        steps.SelectMany(each => each)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => pair.Value.Select(step => (pair.Key, step)));
}
