using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;
using Tofa.Support;

namespace Tofa.Editor.Tests;

/// <summary>The sample project as an editor has it: opened through MSBuild, with the analyzers, generators and fixes that its own project file names.</summary>
public sealed class SampleWorkspace : IAsyncLifetime
{
    private readonly MSBuildWorkspace workspace = MSBuildWorkspace.Create();

    internal Project Project { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Project = await workspace.OpenProjectAsync(
        Path.Combine(RepositoryRoot.Directory, "sample-project", "SampleProject.csproj"),
        cancellationToken: TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        workspace.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The document of that name.</summary>
    internal Document Document(string fileName) => Project.Documents.Single(document => Path.GetFileName(document.FilePath) == fileName);

    /// <summary>The document after a person has typed: every occurrence of one text replaced by another.</summary>
    internal static async Task<Document> TypeAsync(Document document, string before, string after)
    {
        var text = (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.Contains(before, text, StringComparison.Ordinal);
        return document.WithText(SourceText.From(text.Replace(before, after, StringComparison.Ordinal)));
    }

    /// <summary>What an editor shows for one document: the analysis of that document alone.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Document document)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = await document.Project.GetCompilationAsync(cancellation);
        var analyzers = document.Project.AnalyzerReferences.Where(IsOurs).SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        var model = compilation!.GetSemanticModel((await document.GetSyntaxTreeAsync(cancellation))!);
        var analysis = compilation.WithAnalyzers(analyzers, document.Project.AnalyzerOptions);
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation);
    }

    /// <summary>The document after the only fix for a diagnostic has been taken.</summary>
    internal static async Task<Document> FixAsync(Document document, Diagnostic diagnostic)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var actions = new List<CodeAction>();
        foreach (var provider in FixesFor(document.Project, diagnostic.Id))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
        }

        var operations = await Assert.Single(actions).GetOperationsAsync(cancellation);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
    }

    private static bool IsOurs(AnalyzerReference reference) => reference.Display.StartsWith("Tofa.", StringComparison.Ordinal);

    // An editor finds the fixes in the same files as the analyzers.
    private static IEnumerable<CodeFixProvider> FixesFor(Project project, string id) => project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        .Where(reference => reference.Display == "Tofa.CodeFixes")
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .Where(provider => provider.FixableDiagnosticIds.Contains(id));
}
