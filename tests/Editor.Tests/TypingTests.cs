using Microsoft.CodeAnalysis;

namespace Tofa.Editor.Tests;

/// <summary>What a person sees while typing in the sample: one document is analysed, with everything else as it is.</summary>
public sealed class TypingTests(SampleWorkspace sample) : IClassFixture<SampleWorkspace>
{
    private const string Before = "observations.Distinct()";
    private const string After = "observations.Where(day => day.Date <= DateOnly.FromDateTime(DateTime.Now)).Distinct()";

    [Fact]
    public void Sample_opens_with_its_analyzers_and_fixes()
    {
        var names = sample.Project.AnalyzerReferences.Select(reference => reference.Display).ToList();

        Assert.Contains("Tofa.Analyzers", names);
        Assert.Contains("Tofa.CodeFixes", names);
        Assert.Contains("Tofa.Generators", names);
    }

    [Fact]
    public async Task Document_without_a_violation_shows_nothing() =>
        Assert.Empty(await SampleWorkspace.DiagnosticsOfAsync(sample.Document("Cleaning.cs")));

    [Fact]
    public async Task Violation_that_is_typed_appears_at_its_place_with_its_fix()
    {
        var typed = await SampleWorkspace.TypeAsync(sample.Document("Cleaning.cs"), Before, After);

        var diagnostic = Assert.Single(await SampleWorkspace.DiagnosticsOfAsync(typed));
        Assert.Equal("TOFA4001", diagnostic.Id);
        Assert.Equal("DateTime.Now", (await typed.GetTextAsync(TestContext.Current.CancellationToken)).ToString(diagnostic.Location.SourceSpan));

        var mended = await SampleWorkspace.FixAsync(typed, diagnostic);
        Assert.Contains("TimeProvider", (await mended.GetTextAsync(TestContext.Current.CancellationToken)).ToString(), StringComparison.Ordinal);
        Assert.Empty(await SampleWorkspace.DiagnosticsOfAsync(mended));
    }

    [Fact]
    public async Task Violation_in_one_document_shows_in_no_other()
    {
        var typed = await SampleWorkspace.TypeAsync(sample.Document("Cleaning.cs"), Before, After);

        foreach (var other in typed.Project.Documents.Where(document => document.Id != typed.Id && document.FilePath!.Contains("Flows", StringComparison.Ordinal)))
        {
            Assert.Empty(await SampleWorkspace.DiagnosticsOfAsync(other));
        }
    }
}
