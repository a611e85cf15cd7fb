using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Tofa.Analyzers.Benchmarks.CodeBase;
using Tofa.Analyzers.Benchmarks.Reporting;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Benchmarks.Editing;

/// <summary>What an editor waits for: somebody types into one file of an open project, and that file alone is analysed again.</summary>
internal static class EditingBenchmark
{
    private const int WarmUp = 5;
    private const int Strokes = 40;
    private const int Files = 6;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ArchitectureAnalyzer()];

    /// <summary>Opens the project and prints a row for each of some files, spread over it.</summary>
    public static async Task RunAsync(Options options)
    {
        var scratch = Directory.CreateTempSubdirectory("tofa-editing-").FullName;
        try
        {
            var path = options.Project ?? LayeredCodeBase.Write(scratch, options.Lines).Project;
            await Compiling.Command.DotnetAsync("restore", path, "-nodeReuse:false");
            using var workspace = MSBuildWorkspace.Create();
            var project = await workspace.OpenProjectAsync(Path.GetFullPath(path));
            Console.WriteLine("| file | lines | analysis, median | its processor time, median | with the compiler's own work, median |");
            Console.WriteLine("|---|---:|---:|---:|---:|");
            foreach (var document in await SampleAsync(project))
            {
                await PrintAsync(document);
            }
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<TypedDocument>> SampleAsync(Project project)
    {
        var documents = project.Documents.OrderBy(static document => document.FilePath, StringComparer.Ordinal).ToList();
        var opened = new List<TypedDocument>();
        for (var index = 0; index < documents.Count && opened.Count < Files; index += Math.Max(1, documents.Count / (2 * Files)) + 1)
        {
            if (await TypedDocument.OpenAsync(documents[index]) is { } typed)
            {
                opened.Add(typed);
            }
        }

        return opened;
    }

    private static async Task PrintAsync(TypedDocument document)
    {
        var analysis = new List<TimeSpan>();
        var processor = new List<TimeSpan>();
        var whole = new List<TimeSpan>();
        for (var stroke = 0; stroke < WarmUp + Strokes; stroke++)
        {
            var (own, busy, all) = await AnalyseAsync(document.Type(stroke));
            if (stroke >= WarmUp)
            {
                analysis.Add(own);
                processor.Add(busy);
                whole.Add(all);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {document.Name} | {document.Lines} | {Median.Of(analysis).TotalMilliseconds:0.0} ms | {Median.Of(processor).TotalMilliseconds:0.0} ms | {Median.Of(whole).TotalMilliseconds:0.0} ms |"));
    }

    // The model binds the file's methods anew when the rules ask: that is part of their time.
    private static async Task<(TimeSpan Analysis, TimeSpan Processor, TimeSpan Whole)> AnalyseAsync(Document document)
    {
        var start = Stopwatch.GetTimestamp();
        var compilation = await document.Project.GetCompilationAsync() ?? throw new InvalidOperationException("The project does not compile.");
        var tree = await document.GetSyntaxTreeAsync();
        var (compiled, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var analysis = compilation.WithAnalyzers(Analyzers, document.Project.AnalyzerOptions);
        await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree!), filterSpan: null, CancellationToken.None);
        return (Stopwatch.GetElapsedTime(compiled), Environment.CpuUsage.TotalTime - used, Stopwatch.GetElapsedTime(start));
    }
}
