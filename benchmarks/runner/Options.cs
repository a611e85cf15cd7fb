using System.Globalization;
using Tofa.Runner.Benchmarks.Inputs;

namespace Tofa.Runner.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Rounds">How often each is measured; the middle one counts.</param>
/// <param name="Sizes">Numbers of tasks.</param>
/// <param name="Shape">The only shape to measure; <c>null</c> for all.</param>
internal sealed record Options(int Rounds, IReadOnlyList<int> Sizes, string? Shape)
{
    /// <summary>Reads <c>[ROUNDS [SIZE,SIZE… [SHAPE]]]</c>; <c>null</c> where that is not what was given.</summary>
    public static Options? Parse(string[] args)
    {
        var sizes = (args.Length > 1 ? args[1] : "10,100,1000,10000").Split(',');
        if (int.TryParse(args.Length > 0 ? args[0] : "3", out var rounds) && rounds > 0 && sizes.All(size => int.TryParse(size, out var tasks) && tasks > 0) && args.Length < 4)
            return new Options(rounds, [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))], args.Length > 2 ? args[2] : null);

        Console.Error.WriteLine($"Usage: [ROUNDS [SIZE,SIZE... [{string.Join('|', Shapes.All.Select(shape => shape.Name))}]]]");
        return null;
    }

    /// <summary>Whether a shape is to be measured.</summary>
    public bool Wants(Shape shape) => Shape is null || shape.Name == Shape;
}
