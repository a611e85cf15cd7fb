using Microsoft.CodeAnalysis;
using Tofa.Generators.Benchmarks.Driving;
using Tofa.Generators.Benchmarks.Inputs;

namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>Something that happens to a project.</summary>
/// <param name="Name">What happens, for people.</param>
/// <param name="Start">The driver before the measured run, which notes why steps run or does not.</param>
/// <param name="CSharp">The project's own code at the measured run.</param>
internal sealed record Scenario(string Name, Func<SampleProject, bool, GeneratorDriver> Start, string CSharp = SampleProject.CSharp)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("cold run", static (project, isTracked) => project.Cold(isTracked)),
        new("one task file edited", static (project, isTracked) => project.Edited(isTracked, "tasks/step_50.yaml", "in a sentence", "in one sentence")),
        new("one status edited", static (project, isTracked) => project.Edited(isTracked, "runbook.yaml", Status("PENDING"), Status("DONE"))),
        new("C# edited", static (project, isTracked) => project.Warm(isTracked), "internal static class User { private const int Answer = 42; }"),
    ];

    /// <summary>Measures some rounds, and one more that notes reasons, which costs time of its own.</summary>
    public Measurement Measure(SampleProject project, int rounds)
    {
        var start = Start(project, false);
        var compilation = Compilations.Of(CSharp);
        var costs = new List<(Cost Cost, TimeSpan Generator)>();
        for (var round = 0; round < rounds; round++)
        {
            var (after, cost) = Stopwatches.Measure(() => start.RunGenerators(compilation));
            costs.Add((cost, after.GeneratorTime()));
        }

        var tracked = Start(project, true).RunGenerators(compilation);
        return new Measurement(
            Name, Cost.MedianOf([.. costs.Select(item => item.Cost)]), Medians.Of(costs.Select(item => item.Generator)),
            tracked.CrossFileTime(), tracked.Reemitted(), tracked.Lines());
    }

    private static string Status(string status) => $"name: Step 50 of the work\n    status: {status}";
}
