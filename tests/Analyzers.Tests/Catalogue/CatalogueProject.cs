using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Tests.References;
using Tofa.Analyzers.Tests.Runbooks;
using Tofa.Harness;
using Tofa.Harness.Results;
using Tofa.Harness.Verifiers;

namespace Tofa.Analyzers.Tests.Catalogue;

/// <summary>The bad project of a row, as a test.</summary>
internal static class CatalogueProject
{
    /// <summary>Expects of a bad project the one diagnostic of its row.</summary>
    public static Task VerifyAsync(AnalyzerTest<DefaultVerifier> test, CatalogueCase row, DiagnosticResult expected)
    {
        test.TestState.BuildProperties["projectdir"] = RunbookVerifier.Folder;
        foreach (var property in row.Properties)
            test.TestState.BuildProperties[property[0]] = property[1];
        if (row.AssemblyName is { } name)
            test.SolutionTransforms.Add((solution, id) => solution.WithProjectAssemblyName(id, name));
        foreach (var library in row.Files.Where(file => file.Library is not null).GroupBy(file => file.Library!))
            test.TestState.AdditionalReferences.Add(Library.Compiled(library.Key, [.. library.Select(file => file.Text)]));
        foreach (var file in row.Files.Where(file => file.Library is null && !file.IsMissing))
            Add(test, file);

        test.ExpectedDiagnostics.Add(Place(expected, row).WithMessage(row.Message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static DiagnosticResult Place(DiagnosticResult expected, CatalogueCase row) => row.Files.FirstOrDefault(file => file.IsMissing) switch
    {
        { } missing => expected.WithSpan(new FileLinePositionSpan(RunbookVerifier.Folder + missing.Path, default)),
        _ when row.HasPlace => expected.WithLocation(0),
        _ => expected.WithNoLocation(),
    };

    private static void Add(AnalyzerTest<DefaultVerifier> test, CatalogueFile file)
    {
        var path = RunbookVerifier.Folder + file.Path;
        var marked = SourceText.From(file.Text.Replace("[|", "{|#0:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal), file.Encoding);
        if (file.IsUnreadable)
            test.SolutionTransforms.Add((solution, id) => solution.AddAdditionalDocument(DocumentId.CreateNewId(id), file.Path, new UnreadableText(file.Text), filePath: path));
        else if (file.Kind is null)
            test.TestState.Sources.Add((path, marked));
        else
            test.TestState.AdditionalFiles.Add((path, marked));

        if (file.Kind is { } kind)
            test.TestState.AdditionalFileMetadata[(path, "TofaKind")] = kind;
    }
}
