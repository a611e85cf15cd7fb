using System.Globalization;
using Tofa.Generators.Benchmarks.Measuring;

namespace Tofa.Generators.Benchmarks.Reporting;

/// <summary>Prints what the runs came to, as Markdown.</summary>
internal static class Table
{
    /// <summary>Prints the head.</summary>
    public static void Head()
    {
        Console.WriteLine("| tasks | run | wall | processor | generator | files written anew | lines | generator per line |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|");
    }

    /// <summary>Prints one row.</summary>
    /// <param name="tasks">The size; <c>null</c> for a peer.</param>
    /// <param name="row">What was measured.</param>
    public static void Row(int? tasks, Measurement row) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {tasks:#,0} | {row.Name} | {Of(row.Cost.Wall)} | {Of(row.Cost.Processor)} | {Of(row.Generator)} | {(tasks is null ? "" : row.Reemitted)} | {row.Lines:#,0} | {row.Generator.TotalMicroseconds / row.Lines:0.00} µs |"));

    /// <summary>Prints one row of what is part of another.</summary>
    public static void Part(string name, Cost cost) => Console.WriteLine($"| | {name} | {Of(cost.Wall)} | {Of(cost.Processor)} | | | | |");

    /// <summary>Prints how a scenario grows from one size to another.</summary>
    public static void Growth(int times, Measurement small, Measurement large) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{small.Name}, {times} times the tasks: wall {large.Cost.Wall / small.Cost.Wall:0.0}, processor {large.Cost.Processor / small.Cost.Processor:0.0}, generator {large.Generator / small.Generator:0.0}"));

    private static string Of(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms");
}
