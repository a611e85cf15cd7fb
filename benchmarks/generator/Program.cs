using System.Globalization;
using Tofa.Generators.Benchmarks.Driving;
using Tofa.Generators.Benchmarks.Measuring;
using Tofa.Generators.Benchmarks.Reporting;

var rounds = args.Length > 0 && int.TryParse(args[0], out var asked) && asked > 0 ? asked : 5;

var sizes = args.Length > 1 ? args[1].Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToArray() : [100, 1_000, 10_000];

// Lets the just-in-time compiler do its work first, which it does in pauses: the compiler server has long done so.
var warmUp = new SampleProject(100);
for (var batch = 0; batch < 4; batch++)
{
    foreach (var scenario in Scenario.All)
        scenario.Measure(warmUp, 30);

    EditParts.Measure(warmUp, 100, 30);
    Thread.Sleep(TimeSpan.FromMilliseconds(500));
}

PeerMeasuring.Measure(5_000, 10);

var bySize = new Dictionary<int, IReadOnlyList<Measurement>>();
Table.Head();
foreach (var tasks in sizes)
{
    var project = new SampleProject(tasks);
    var measured = new List<Measurement>();
    foreach (var scenario in Scenario.All)
    {
        measured.Add(scenario.Measure(project, rounds));
        Table.Row(tasks, measured[^1]);
    }

    bySize[tasks] = measured;
    var parts = EditParts.Measure(project, tasks, rounds);
    Table.Part("of the edit: the steps across files alone", parts.CrossFile);
    Table.Part("of the edit: all beside them", parts.Beside);
    Table.Part("the driver alone, with a generator that does nothing", parts.Driver);

    // A million lines from the peer take minutes: a cost per line is known from the smaller sizes.
    if (tasks <= 1_000 && PeerMeasuring.Measure(bySize[tasks][0].Lines, rounds) is { } peer)
        Table.Row(null, peer);
}

Console.WriteLine();
foreach (var (small, large) in bySize[sizes[Math.Max(0, sizes.Length - 2)]].Zip(bySize[sizes[^1]]))
    Table.Growth(sizes[^1] / sizes[Math.Max(0, sizes.Length - 2)], small, large);
