using System.Collections.Immutable;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Generators;

/// <summary>Fails when a step of a generator keeps a compiler object, or when no step can be looked at.</summary>
internal static class ModelCheck
{
    internal static void Verify(DriverSession session, IVerifier verifier)
    {
        var steps = GeneratorSteps.Named(session.Result).ToImmutableArray();
        verifier.True(
            steps.Length > 0 || !GeneratorSteps.Outputs(session.Result).Any(),
            "The generator names none of its steps, so nothing can be said about them; call WithTrackingName");
        foreach (var (name, step) in steps)
        {
            foreach (var (value, _) in step.Outputs)
            {
                if (ModelWalk.FindForbidden(value) is { } found)
                    verifier.Fail($"Step '{name}' keeps a compiler object: {found}; keep its texts and numbers instead");
            }
        }
    }
}
