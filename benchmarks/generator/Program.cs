using Tofa.Generators.Benchmarks.Driving;
using Tofa.Generators.Benchmarks.Measuring;
using Tofa.Generators.Benchmarks.Reporting;

var rounds = args.Length > 0 && int.TryParse(args[0], out var asked) && asked > 0 ? asked : 5;

// Lets the just-in-time compiler do its work first: the compiler server has long done so.
var warmUp = new SampleProject(100);
foreach (var scenario in Scenario.All)
    scenario.Measure(warmUp, 30);

PeerMeasuring.Measure(5_000, 10);

var bySize = new Dictionary<int, IReadOnlyList<Measurement>>();
Table.Head();
foreach (var tasks in new[] { 100, 1_000, 10_000 })
{
    var project = new SampleProject(tasks);
    bySize[tasks] = [.. Scenario.All.Select(scenario => scenario.Measure(project, rounds))];
    foreach (var measurement in bySize[tasks])
        Table.Row(tasks, measurement);

    // A million lines from the peer take minutes: a cost per line is known from the smaller sizes.
    if (tasks <= 1_000 && PeerMeasuring.Measure(bySize[tasks][0].Lines, rounds) is { } peer)
        Table.Row(null, peer);
}

Console.WriteLine();
foreach (var (small, large) in bySize[1_000].Zip(bySize[10_000]))
    Table.Growth(small, large);
