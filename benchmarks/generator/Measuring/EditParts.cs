using Tofa.Generators.Benchmarks.Driving;
using Tofa.Generators.Benchmarks.Inputs;

namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>What the edit of one task file costs, and of what that cost is made.</summary>
/// <param name="CrossFile">The steps across files alone.</param>
/// <param name="Driver">The same edit with a generator that does nothing with the files.</param>
/// <param name="Beside">The edit without the steps across files: the medians of the differences, each within one round.</param>
internal sealed record EditParts(Cost CrossFile, Cost Driver, Cost Beside)
{
    private static readonly Scenario Edit = Scenario.All.Single(scenario => scenario.Name == Scenario.EditOfTask);

    /// <summary>Measures some rounds. In each all three run one after the other, so that a slow moment of the machine strikes all of them.</summary>
    public static EditParts Measure(SampleProject project, int tasks, int rounds)
    {
        var crossFile = new CrossFile(tasks);
        var edit = Runs(project);
        var driver = Runs(new SampleProject(tasks, new PassingGenerator()));
        var all = Enumerable.Range(0, rounds).Select(_ => (Edit: edit(), Across: crossFile.Measure(1), Driver: driver())).ToList();
        return new EditParts(
            Cost.MedianOf([.. all.Select(round => round.Across)]),
            Cost.MedianOf([.. all.Select(round => round.Driver)]),
            Cost.MedianOf([.. all.Select(round => new Cost(round.Edit.Wall - round.Across.Wall, round.Edit.Processor - round.Across.Processor))]));
    }

    // One compilation for all rounds: an edit of YAML changes none, and the first question to a new one is answered by the compiler reading its references.
    private static Func<Cost> Runs(SampleProject project)
    {
        var compilation = Compilations.Of(Edit.CSharp);
        var start = Edit.Start(project);
        _ = start.RunGenerators(compilation);
        return () => Stopwatches.Measure(() => start.RunGenerators(compilation)).Cost;
    }
}
