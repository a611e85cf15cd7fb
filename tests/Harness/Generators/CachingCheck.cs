using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Generators;

/// <summary>Fails when a generator redoes work, or does it differently, although nothing it looks at has changed.</summary>
internal static class CachingCheck
{
    internal static async Task VerifyAsync(
        DriverSession first, Func<ImmutableArray<ISourceGenerator>> generators, IVerifier verifier, CancellationToken cancellationToken)
    {
        VerifySecondRun(first, verifier.PushContext("Second run over the same input"), cancellationToken);
        await VerifyEqualInputsAsync(first, verifier.PushContext("Run over new objects with equal texts"), cancellationToken).ConfigureAwait(false);
        VerifyUnrelatedSource(first, verifier.PushContext("Run after an unrelated C# file was added"), cancellationToken);
        var fresh = await DriverSession.StartAsync(first.Project, generators(), cancellationToken).ConfigureAwait(false);
        VerifySameSources(first, fresh, verifier.PushContext("Run of a new driver over the same input"));
    }

    private static void VerifySecondRun(DriverSession first, IVerifier verifier, CancellationToken cancellationToken)
    {
        var second = first.Rerun(first.Input.Clone(), cancellationToken).Result;
        VerifyCached(GeneratorSteps.Named(second).Concat(GeneratorSteps.Outputs(second)), verifier);
    }

    private static async Task VerifyEqualInputsAsync(DriverSession first, IVerifier verifier, CancellationToken cancellationToken)
    {
        var solution = first.Project.Solution;
        foreach (var document in first.Project.AdditionalDocuments)
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var copy = SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm);
            solution = solution.WithAdditionalDocumentText(document.Id, copy);
        }

        var next = await first.ContinueAsync(solution.GetProject(first.Project.Id)!, cancellationToken).ConfigureAwait(false);
        VerifyCached(GeneratorSteps.Outputs(next.Result), verifier);
    }

    private static void VerifyUnrelatedSource(DriverSession first, IVerifier verifier, CancellationToken cancellationToken)
    {
        var unrelated = CSharpSyntaxTree.ParseText(
            "// Unrelated.", (CSharpParseOptions?)first.Project.ParseOptions, "/unrelated/Unrelated.cs", cancellationToken: cancellationToken);
        var next = first.Rerun(first.Input.AddSyntaxTrees(unrelated), cancellationToken);
        VerifyCached(GeneratorSteps.Outputs(next.Result), verifier);
    }

    private static void VerifyCached(IEnumerable<(string Name, IncrementalGeneratorRunStep Step)> steps, IVerifier verifier)
    {
        foreach (var (name, step) in steps)
        {
            foreach (var (_, reason) in step.Outputs)
            {
                verifier.True(
                    reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    $"Step '{name}' is '{reason}' although nothing changed; give its value equality and keep compiler objects out of it");
            }
        }
    }

    private static void VerifySameSources(DriverSession first, DriverSession fresh, IVerifier verifier) =>
        verifier.SequenceEqual(
            Sources(first),
            Sources(fresh),
            message: "The generator wrote other sources the second time; it depends on something besides its input");

    private static IEnumerable<(string Path, string Text)> Sources(DriverSession session) =>
        session.Result.GeneratedTrees.Select(tree => (tree.FilePath, tree.ToString()));
}
