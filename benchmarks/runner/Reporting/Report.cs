using System.Globalization;
using Tofa.Runner.Benchmarks.Inputs;
using Tofa.Runner.Benchmarks.Measuring;
using Tofa.Runner.Benchmarks.Peers;

namespace Tofa.Runner.Benchmarks.Reporting;

/// <summary>Measures and prints, as Markdown.</summary>
internal static class Report
{
    private const int CountedTasks = 200;

    /// <summary>What everything below depends on.</summary>
    public static void Machine(Workshop workshop, IReadOnlyList<Tool> peers) => Line(
        $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, one append and sync {Of(Disk.AppendAndSync(workshop.Directory))}, peers: {string.Join(", ", peers.Select(peer => peer.Name))}\n");

    /// <summary>How long the tool takes to start, beside an application that does nothing.</summary>
    public static void Start(Tool tofa, Tool empty, int rounds)
    {
        var starts = Math.Max(rounds, 9);
        var nothing = Middle.Of(starts, () => empty.Run(Path.GetTempPath()));
        var version = Middle.Of(starts, () => (tofa with { Arguments = ["--version"] }).Run(Path.GetTempPath()));
        Line($"start: tofa --version {Of(version.Wall)}, empty application {Of(nothing.Wall)}, {Ratio(version, nothing)}\n");
    }

    /// <summary>Whole runs of one shape.</summary>
    public static void Shape(Shape shape, IReadOnlyList<int> sizes, int rounds, Workshop workshop, Tool tofa, IReadOnlyList<Tool> peers)
    {
        Line($"| {shape.Name} | tofa | a task | memory | status | {string.Join(" | ", peers.Select(peer => $"{peer.Name} | tofa / {peer.Name}"))} |");
        Line($"|---:|---:|---:|---:|---:|{string.Concat(peers.Select(_ => "---:|---:|"))}");
        Cost? before = null;
        foreach (var tasks in sizes)
        {
            // A run of ten thousand tasks is long enough for the noise to even out.
            var count = tasks >= 10_000 ? 1 : rounds;
            var folder = string.Empty;
            var ours = Middle.Of(count, () => tofa.Run(folder = Written(workshop, shape, tasks)));
            var status = Middle.Of(count, () => (tofa with { Arguments = ["status"] }).Run(folder));
            var theirs = peers.Select(peer => Middle.Of(count, () => peer.Run(folder))).Select(cost => $"{Of(cost.Wall)} | {Ratio(ours, cost)}");
            Line($"| {tasks:#,0} | {Of(ours.Wall)} | {Of(ours.Wall / tasks)} | {ours.PeakBytes / 1048576} MiB | {Of(status.Wall)} | {string.Join(" | ", theirs)} |");
            if (before is not null)
                Line($"| | {Ratio(ours, before)} the row above |");

            before = ours;
        }

        Line(string.Empty);
    }

    /// <summary>C# tasks in the runner's process.</summary>
    public static void InProcess(Workshop workshop, Options options)
    {
        var self = new Tool("in process", Environment.ProcessPath!);
        foreach (var tasks in options.Sizes)
        {
            var cost = Middle.Of(options.Rounds, () =>
            {
                var folder = workshop.NewFolder();
                Project.Write(folder, Shapes.All[0], tasks, Benchmarks.InProcess.Details);
                return (self with { Arguments = ["in-process", folder] }).Run(folder);
            });
            Line($"in process, chain of {tasks:#,0}: {Of(cost.Wall)}, {Of(cost.Wall / tasks)} a task");
        }

        Line(string.Empty);
    }

    /// <summary>What a run asks the disk for.</summary>
    public static void Calls(Workshop workshop, Tool tofa)
    {
        var folder = Written(workshop, Shapes.All[0], CountedTasks);
        Line(Measuring.Calls.Count(folder, tofa.Program, "run") is { } calls
            ? $"a task of a chain of {CountedTasks}: {(double)calls.Syncs / CountedTasks:0.00} syncs, {(double)calls.Renames / CountedTasks:0.00} renames, {calls.Bytes / CountedTasks:#,0} bytes"
            : "what a run asks the disk for is not counted: there is no strace");
    }

    private static string Written(Workshop workshop, Shape shape, int tasks)
    {
        var folder = workshop.NewFolder();
        Project.Write(folder, shape, tasks);
        return folder;
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static void Line(string text) => Console.WriteLine(text);

    private static string Of(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:#,0.0} ms");

    private static string Ratio(Cost one, Cost other) => string.Create(CultureInfo.InvariantCulture, $"{one.Wall / other.Wall:0.0} ×");
}
