using Tofa.Harness.Verifiers;

namespace Tofa.Harness.CodeFixes;

/// <summary>How often a fix may and must change something.</summary>
/// <param name="number">Positive and zero: exactly; -1: exactly once; -n: at most n times.</param>
internal sealed class IterationBudget(int number)
{
    private int used;

    /// <summary>Whether no fix may be offered at all.</summary>
    internal bool ExpectsNoFix => number == 0;

    /// <summary>Counts a change; fails when there were too many.</summary>
    internal void Spend(IVerifier verifier)
    {
        used++;
        verifier.True(used <= Math.Abs(number), $"The upper limit of {Math.Abs(number)} code fix iterations was exceeded");
    }

    /// <summary>Fails when there were too few.</summary>
    internal void VerifySpent(IVerifier verifier)
    {
        if (number >= -1)
            verifier.Equal(Math.Abs(number), used, $"Expected '{Math.Abs(number)}' iterations but found '{used}' iterations.");
    }
}
