using Microsoft.CodeAnalysis;
using Tofa.Generators.Benchmarks.Driving;
using Tofa.Generators.Benchmarks.Inputs;

namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>Something that happens to a project.</summary>
/// <param name="Name">What happens, for people.</param>
/// <param name="Start">The driver before the measured run.</param>
/// <param name="CSharp">The project's own code at the measured run.</param>
internal sealed record Scenario(string Name, Func<SampleProject, GeneratorDriver> Start, string CSharp = SampleProject.CSharp)
{
    /// <summary>The name of the edit of one task file.</summary>
    public const string EditOfTask = "one task file edited";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("cold run", static project => project.Cold()),
        new(EditOfTask, static project => project.Edited("tasks/step_50.yaml", "in a sentence", "in one sentence")),
        new("one status edited", static project => project.Edited("runbook.yaml", Status("PENDING"), Status("DONE"))),
        new("C# edited", static project => project.Warm, "internal static class User { private const int Answer = 42; }"),
    ];

    /// <summary>Measures some rounds.</summary>
    public Measurement Measure(SampleProject project, int rounds)
    {
        var start = Start(project);
        var compilation = Compilations.Of(CSharp);
        var runs = Enumerable.Range(0, rounds).Select(_ => Stopwatches.Measure(() => start.RunGenerators(compilation))).ToList();
        var last = runs[^1].Result;
        return new Measurement(
            Name, Cost.MedianOf([.. runs.Select(run => run.Cost)]), Medians.Of(runs.Select(run => run.Result.GeneratorTime())), last.FilesWrittenSince(start), last.Lines());
    }

    private static string Status(string status) => $"name: Step 50 of the work\n    status: {status}";
}
