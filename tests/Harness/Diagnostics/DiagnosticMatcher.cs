using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Results;

namespace Tofa.Harness.Diagnostics;

/// <summary>Pairs expected with actual diagnostics so that as many as possible agree wholly, and the rest as well as they can.</summary>
internal sealed class DiagnosticMatcher
{
    private readonly ImmutableArray<DiagnosticResult> expected;
    private readonly ImmutableArray<Diagnostic> actual;
    private readonly int?[] expectedOf;

    private DiagnosticMatcher(ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual)
    {
        this.expected = expected;
        this.actual = actual;
        expectedOf = new int?[actual.Length];
    }

    /// <summary>The pairs; what has no partner comes with null on the other side.</summary>
    internal static ImmutableArray<(DiagnosticResult? Expected, Diagnostic? Actual)> Match(
        ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual) =>
        new DiagnosticMatcher(expected, actual).Match();

    private ImmutableArray<(DiagnosticResult? Expected, Diagnostic? Actual)> Match()
    {
        var open = Enumerable.Range(0, expected.Length).Where(index => !TryAssign(index, new bool[actual.Length])).ToHashSet();
        PairTheRest(open);
        var paired = actual.Select((diagnostic, index) =>
            (expectedOf[index] is { } partner ? expected[partner] : null, (Diagnostic?)diagnostic));
        return [.. paired, .. open.Order().Select(index => ((DiagnosticResult?)expected[index], (Diagnostic?)null))];
    }

    // Kuhn's augmenting paths: an expectation may take the diagnostic of another one that fits elsewhere too.
    private bool TryAssign(int wanted, bool[] visited)
    {
        for (var index = 0; index < actual.Length; index++)
        {
            if (visited[index] || DiagnosticMatch.FirstDifference(expected[wanted], actual[index]) is not null)
                continue;
            visited[index] = true;
            if (expectedOf[index] is not { } owner || TryAssign(owner, visited))
            {
                expectedOf[index] = wanted;
                return true;
            }
        }

        return false;
    }

    private void PairTheRest(HashSet<int> open)
    {
        var free = Enumerable.Range(0, actual.Length).Where(index => expectedOf[index] is null);
        var byScore = open.SelectMany(wanted => free, (wanted, index) => (wanted, index, score: DiagnosticMatch.Score(expected[wanted], actual[index])))
            .OrderByDescending(pair => pair.score).ThenBy(pair => pair.wanted).ThenBy(pair => pair.index)
            .ToImmutableArray();
        foreach (var (wanted, index, _) in byScore.Where(pair => pair.score >= 4))
        {
            if (expectedOf[index] is null && open.Remove(wanted))
                expectedOf[index] = wanted;
        }
    }
}
