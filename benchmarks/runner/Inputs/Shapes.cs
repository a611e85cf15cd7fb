namespace Tofa.Runner.Benchmarks.Inputs;

/// <summary>The shapes that are measured.</summary>
internal static class Shapes
{
    private const int MostDependencies = 3;

    /// <summary>A chain, a fan and a graph that looks random and is the same in every run.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("chain", number => number == 0 ? [] : [number - 1]),
        new("fan", number => number == 0 ? [] : [0]),
        new("random", Random),
    ];

    private static int[] Random(int number)
    {
        var random = new Random(number);
        return [.. Enumerable.Range(0, Math.Min(number, MostDependencies)).Select(_ => random.Next(number)).Distinct().Order()];
    }
}
