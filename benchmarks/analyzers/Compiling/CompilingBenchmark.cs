using Tofa.Analyzers.Benchmarks.CodeBase;
using Tofa.Analyzers.Benchmarks.Reporting;

namespace Tofa.Analyzers.Benchmarks.Compiling;

/// <summary>Compiles one code base with each set of analyzers in turn and compares what they cost.</summary>
internal static class CompilingBenchmark
{
    private const string WithoutTransitivePurity = "dotnet_diagnostic.TOFA4006.severity = none";

    /// <summary>Runs all rounds and prints the table.</summary>
    public static async Task RunAsync(Options options)
    {
        var scratch = Directory.CreateTempSubdirectory("tofa-analyzers-").FullName;
        try
        {
            var project = options.Project ?? Generate(Path.Combine(scratch, "code"), options.Lines);
            var arguments = await CompilerArguments.OfAsync(Path.GetFullPath(project));
            var contestants = await ContestantsAsync(options, scratch);
            CompilingTable.Print(await MeasureAsync(options.Rounds, arguments, contestants, scratch));
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static string Generate(string folder, int lines)
    {
        var (project, written) = LayeredCodeBase.Write(folder, lines);
        Console.WriteLine(FormattableString.Invariant($"{written:N0} generated lines"));
        Console.WriteLine();
        return project;
    }

    private static async Task<List<Contestant>> ContestantsAsync(Options options, string scratch)
    {
        List<Contestant> all =
        [
            await OwnRules.PrepareAsync("Tofa, all rules", Path.Combine(scratch, "all"), options.Architecture),
            await OwnRules.PrepareAsync("Tofa, TOFA4006 off", Path.Combine(scratch, "direct"), options.Architecture, WithoutTransitivePurity),
            .. await Peers.RestoreAsync(Path.Combine(scratch, "peers")),
        ];
        return [Contestant.Nobody, .. all.Where(contestant => options.Only is not { } only || contestant.Name.Contains(only, StringComparison.OrdinalIgnoreCase))];
    }

    // In turn, so that what else the machine does falls on all of them.
    private static async Task<IReadOnlyList<(Contestant Contestant, List<CompilerRun> Runs)>> MeasureAsync(
        int rounds, CompilerArguments project, List<Contestant> contestants, string scratch)
    {
        var results = contestants.ConvertAll(static contestant => (Contestant: contestant, Runs: new List<CompilerRun>()));
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (contestant, runs) in results)
            {
                runs.Add(await CompilerRun.OfAsync(project, contestant, scratch));
            }
        }

        return results;
    }
}
