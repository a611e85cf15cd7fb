using Tofa.Runner.Benchmarks.Measuring;

namespace Tofa.Runner.Benchmarks.Peers;

/// <summary>A program that runs the tasks of a folder.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Program">Its path.</param>
/// <param name="Arguments">What runs everything.</param>
internal sealed record Tool(string Name, string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>Runs everything in a folder.</summary>
    public Cost Run(string folder) => Command.Measure(folder, Program, Arguments);
}
