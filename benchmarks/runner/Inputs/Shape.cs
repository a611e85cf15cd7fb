namespace Tofa.Runner.Benchmarks.Inputs;

/// <summary>A way in which tasks depend on each other.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="DependenciesOf">The numbers of the tasks that one depends on, each smaller than its own.</param>
internal sealed record Shape(string Name, Func<int, IReadOnlyList<int>> DependenciesOf);
