using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tofa.Generators.Tests.Support;

/// <summary>A compiler that stays alive between two states of a project, as an editor's does.</summary>
internal sealed class GeneratorSession
{
    private readonly CSharpParseOptions parseOptions;
    private readonly Dictionary<(string Path, string Text), AdditionalText> texts = [];
    private GeneratorDriver driver;
    private RunbookProject? last;

    /// <summary>What the project references besides the runner and the framework.</summary>
    public IReadOnlyList<MetadataReference> MoreReferences { get; init; } = [];

    /// <summary>Whether the project references the runner.</summary>
    public bool HasRunner { get; init; } = true;

    public GeneratorSession(LanguageVersion languageVersion = LanguageVersion.CSharp13, params string[] symbols)
    {
        parseOptions = new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose, preprocessorSymbols: symbols);
        driver = CSharpGeneratorDriver.Create(
            [new RunbookGenerator().AsSourceGenerator()],
            parseOptions: parseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public GeneratorOutcome Run(RunbookProject project, params AdditionalText[] more)
    {
        var files = project.Files.Select(file => Text(project.Root + file.Key, file.Value)).Concat(more).ToImmutableArray();
        driver = driver.ReplaceAdditionalTexts(files);
        if (last is null || !project.Properties.ToHashSet().SetEquals(last.Properties) || !project.Files.Keys.SequenceEqual(last.Files.Keys))
            driver = driver.WithUpdatedAnalyzerConfigOptions(OptionsOf(project, more));

        last = project;
        var user = UserCompilation.Of(project.CSharp, parseOptions, References);
        driver = driver.RunGeneratorsAndUpdateCompilation(user, out var compilation, out var diagnostics, TestContext.Current.CancellationToken);
        RepeatedRun.Verify(driver, user, TestContext.Current.CancellationToken);
        return new GeneratorOutcome(driver.GetRunResult(), compilation, diagnostics);
    }

    private IEnumerable<MetadataReference> References => UserCompilation.References
        .Where(reference => HasRunner || Path.GetFileName(reference.Display) != "Tofa.Runner.dll")
        .Concat(MoreReferences);

    /// <summary>The next run gets new objects for all files, as after a save.</summary>
    public void ForgetFiles() => texts.Clear();

    internal static InMemoryOptions OptionsOf(RunbookProject project, AdditionalText[] more) => new(
        project.Properties,
        project.Files.Keys.Select(path => project.Root + path).Concat(more.Select(text => text.Path))
            .ToImmutableDictionary(path => path, path => RunbookProject.KindOf(path[project.Root.Length..])));

    // An editor hands over a new object only for a file that was touched.
    private AdditionalText Text(string path, string text)
    {
        if (!texts.TryGetValue((path, text), out var known))
            texts.Add((path, text), known = new InMemoryText(path, () => text));

        return known;
    }
}
