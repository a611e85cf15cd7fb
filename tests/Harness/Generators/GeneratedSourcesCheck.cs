using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Reporting;
using Tofa.Harness.State;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Generators;

/// <summary>Fails unless exactly the expected sources were generated, in any order.</summary>
internal static class GeneratedSourcesCheck
{
    internal static void Verify(EvaluatedProject expected, GeneratorDriverRunResult actual, IVerifier verifier)
    {
        var found = actual.Results.SelectMany(result => result.GeneratedSources.Select(source => (source.SyntaxTree.FilePath, source.SourceText)))
            .ToImmutableArray();
        VerifyNames(expected, found, verifier);
        foreach (var (path, text) in expected.GeneratedSources)
            VerifyText(path, text, found.Single(source => source.FilePath == path).SourceText, verifier);
    }

    private static void VerifyNames(EvaluatedProject expected, ImmutableArray<(string FilePath, SourceText SourceText)> found, IVerifier verifier)
    {
        var wantedNames = expected.GeneratedSources.Select(source => source.Filename).Order(StringComparer.Ordinal).ToImmutableArray();
        var foundNames = found.Select(source => source.FilePath).Order(StringComparer.Ordinal).ToImmutableArray();
        if (wantedNames.SequenceEqual(foundNames, StringComparer.Ordinal))
            return;
        var unexpected = found.Where(source => !wantedNames.Contains(source.FilePath, StringComparer.Ordinal))
            .Select(source => $"{Environment.NewLine}{source.FilePath}:{Environment.NewLine}{source.SourceText}");
        verifier.Fail(
            $"Expected {wantedNames.Length} generated sources, found {foundNames.Length}{Environment.NewLine}"
            + UnifiedDiff.Of(string.Join('\n', wantedNames), string.Join('\n', foundNames))
            + string.Concat(unexpected));
    }

    private static void VerifyText(string path, SourceText expected, SourceText actual, IVerifier verifier)
    {
        var context = verifier.PushContext($"Generated source '{path}'");
        TextComparison.Verify(expected, actual, context);
    }
}
