using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Reporting;
using Tofa.Harness.State;
using Tofa.Harness.Verifiers;
using Tofa.Harness.Workspaces;

namespace Tofa.Harness.CodeFixes;

/// <summary>Fails unless the files of a solution are those of a state: names, folders, contents, encodings, checksum algorithms.</summary>
internal static class ProjectComparison
{
    internal static async Task VerifyAsync(
        EvaluatedState expected, Solution actual, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var state in expected.Projects)
        {
            var project = actual.Projects.Single(candidate => candidate.Name == state.Name);
            var context = verifier.PushContext($"Files of project '{state.Name}'");
            await VerifyAsync("source", state, state.Sources, project.Documents, context, cancellationToken).ConfigureAwait(false);
            await VerifyAsync("additional file", state, state.AdditionalFiles, project.AdditionalDocuments, context, cancellationToken).ConfigureAwait(false);
            await VerifyAsync("config file", state, state.AnalyzerConfigFiles, project.AnalyzerConfigDocuments, context, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private static async Task VerifyAsync(
        string kind,
        EvaluatedProject state,
        ImmutableArray<(string Filename, SourceText Content)> expected,
        IEnumerable<TextDocument> actual,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var wanted = expected.ToLookup(file => Key(new DocumentPath(file.Filename, state.DefaultPrefix)), StringComparer.Ordinal);
        var found = actual.ToLookup(document => string.Join('/', document.Folders.Append(document.Name)), StringComparer.Ordinal);
        verifier.SequenceEqual(
            wanted.SelectMany(group => group.Select(_ => group.Key)).Order(StringComparer.Ordinal),
            found.SelectMany(group => group.Select(_ => group.Key)).Order(StringComparer.Ordinal),
            message: $"Expected the {kind}s [{string.Join(", ", wanted.Select(group => group.Key))}], found [{string.Join(", ", found.Select(group => group.Key))}]");
        foreach (var group in wanted)
        {
            foreach (var (file, document) in group.Zip(found[group.Key]))
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                TextComparison.Verify(file.Content, text, verifier.PushContext($"Content of {kind} '{file.Filename}'"));
            }
        }
    }

    private static string Key(DocumentPath path) => string.Join('/', path.Folders.Append(path.Name));
}
