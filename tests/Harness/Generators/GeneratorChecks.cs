using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Checks;
using Tofa.Harness.State;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Generators;

/// <summary>All that is verified about generators besides diagnostics.</summary>
internal sealed class GeneratorChecks(TestBehaviors behaviors, Func<ImmutableArray<ISourceGenerator>> generators)
{
    /// <summary>Fails when a generator threw: the compiler would only warn.</summary>
    internal static void VerifyNoCrash(DriverSession session, IVerifier verifier)
    {
        foreach (var result in session.Result.Results.Where(result => result.Exception is not null))
            verifier.Fail($"{result.Generator.GetGeneratorType().FullName} threw{Environment.NewLine}{result.Exception}");
    }

    internal async Task VerifyAsync(
        EvaluatedProject expected, DriverSession session, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (!behaviors.HasFlag(TestBehaviors.SkipGeneratedSourcesCheck))
            GeneratedSourcesCheck.Verify(expected, session.Result, verifier.PushContext("Generated sources"));
        if (!behaviors.HasFlag(TestBehaviors.SkipModelCheck))
            ModelCheck.Verify(session, verifier.PushContext("Values of generator steps"));
        if (!behaviors.HasFlag(TestBehaviors.SkipCachingCheck))
            await CachingCheck.VerifyAsync(session, generators, verifier, cancellationToken).ConfigureAwait(false);
    }
}
