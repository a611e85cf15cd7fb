using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;
using Tofa.Harness.References;

namespace Tofa.Analyzers.Tests.Hosting;

/// <summary>All rules, those that are off by default and those that report at the end among them, over many files at once.</summary>
public sealed class RepeatedRunTests
{
    private const int Files = 24;
    private const int Runs = 20;

    [Fact]
    public async Task Twenty_concurrent_runs_over_many_files_say_the_same_in_the_same_order()
    {
        var trees = Enumerable.Range(0, Files).Select(Tree).ToList();
        var expected = await AnalyzeAsync(trees);

        Assert.True(expected.Select(IdOf).Distinct().Count() >= 10, string.Join(' ', expected.Select(IdOf).Distinct()));
        Assert.DoesNotContain(expected, text => text.Contains(RuleIds.RuleFailed, StringComparison.Ordinal) || text.Contains("AD0001", StringComparison.Ordinal));
        for (var run = 1; run < Runs; run++)
        {
            Assert.Equal(expected, await AnalyzeAsync(trees));
        }
    }

    // The compiler promises no order among files, so each file is taken by itself; what is reported at the end comes in the host's own order.
    private static async Task<IReadOnlyList<string>> AnalyzeAsync(IReadOnlyList<SyntaxTree> trees)
    {
        var ids = new ArchitectureAnalyzer().SupportedDiagnostics.ToDictionary(rule => rule.Id, _ => ReportDiagnostic.Warn);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: true, specificDiagnosticOptions: ids);
        var compilation = CSharpCompilation.Create("Test", trees, ReferenceAssemblies.Default.References, options);
        var analysis = compilation.WithAnalyzers(
            [new ArchitectureAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var result = await analysis.GetAnalysisResultAsync(TestContext.Current.CancellationToken);
        var atTheEnd = result.CompilationDiagnostics.Values.SelectMany(diagnostics => diagnostics).Select(diagnostic => diagnostic.ToString());
        return [.. trees.SelectMany(tree => OfTree(result, tree)), .. atTheEnd];
    }

    private static IEnumerable<string> OfTree(AnalysisResult result, SyntaxTree tree) =>
        new[] { result.SyntaxDiagnostics, result.SemanticDiagnostics }
            .SelectMany(kind => kind.TryGetValue(tree, out var found) ? found.Values.SelectMany(diagnostics => diagnostics) : [])
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.ToString(), StringComparer.Ordinal)
            .Select(diagnostic => diagnostic.ToString());

    private static string IdOf(string diagnostic) => diagnostic[diagnostic.IndexOf("TOFA", StringComparison.Ordinal)..][..8];

    private static SyntaxTree Tree(int number)
    {
        var (own, other, next) = (number % 3, (number + 1) % 3, (number + 1) % Files);
        return CSharpSyntaxTree.ParseText(
            $$"""
            namespace Acme
            {
                public static class Helper{{number}} { public static object Read() => (Helper{{next}}.Read(), System.IO.File.ReadAllText("a")); }
            }
            namespace Acme.Tasks.C{{own}}.Flows
            {
                public class Flow{{number}} { public int Go(int a) { System.Console.WriteLine(a); System.IO.File.Delete("a"); return a * 2 + 1; } }
            }
            namespace Acme.Tasks.C{{own}}.Modules
            {
                public class Module{{number}}
                {
                    public static int State;
                    public Module{{next}} Next;
                    public dynamic Now(System.Collections.Generic.List<int> list) { list.Add(1); return (System.DateTime.Now, 1.5.ToString(), Acme.Helper{{number}}.Read()); }
                    public object Up() => new Acme.Tasks.C{{other}}.Flows.Flow{{next}}();
                    public string Json() => "{\"name\": \"value\", \"count\": {{number}}}";
                }
            }
            namespace Acme.Tasks.C{{own}}.Ports { public interface IRead{{number}} { void Read(); } }
            """,
            path: $"File{number}.cs",
            cancellationToken: TestContext.Current.CancellationToken);
    }
}
