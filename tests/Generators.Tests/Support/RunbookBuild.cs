using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Runbooks;

namespace Tofa.Generators.Tests.Support;

/// <summary>A project as the build sees it: generated code, what the compiler says of it, and what the reporter says of the YAML.</summary>
internal sealed record RunbookBuild(GeneratorOutcome Generated, ImmutableArray<Diagnostic> Compiler, ImmutableArray<Diagnostic> Reported)
{
    public static async Task<RunbookBuild> Of(RunbookProject project, Func<Compilation, Compilation>? others = null, GeneratorSession? session = null)
    {
        var outcome = (session ?? new GeneratorSession()).Run(project);
        Assert.Null(outcome.Generator.Exception);
        Assert.Empty(outcome.Diagnostics);
        var compilation = others is null ? outcome.Compilation : others(outcome.Compilation);
        var options = new AnalyzerOptions([.. project.Files.Select(file => new InMemoryText(RunbookProject.Folder + file.Key, () => file.Value))], GeneratorSession.OptionsOf(project, []));
        var silent = (CSharpCompilation)compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        var reported = await silent.WithAnalyzers([new RunbookAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var compiler = compilation.GetDiagnostics(TestContext.Current.CancellationToken);
        return new RunbookBuild(outcome, [.. compiler.Where(one => one.Severity != DiagnosticSeverity.Hidden)], reported);
    }

    /// <summary>The reported problems as <c>TOFAnnnn message</c>.</summary>
    public IEnumerable<string> Messages => Reported.Select(one => $"{one.Id} {one.GetMessage(null)}");
}
