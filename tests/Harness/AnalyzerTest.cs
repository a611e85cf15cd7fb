using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Harness.Analysis;
using Tofa.Harness.Checks;
using Tofa.Harness.Diagnostics;
using Tofa.Harness.Generators;
using Tofa.Harness.Markup;
using Tofa.Harness.References;
using Tofa.Harness.Results;
using Tofa.Harness.State;
using Tofa.Harness.Verifiers;
using Tofa.Harness.Workspaces;

namespace Tofa.Harness;

/// <summary>A test of analyzers over source and additional files. Set it up, then <see cref="RunAsync"/>.</summary>
/// <typeparam name="TVerifier">How failures reach the test framework.</typeparam>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The path of the first source without a path of its own.</summary>
    public const string DefaultFilePath = SolutionState.DefaultPathPrefix + "Test0.cs";

    /// <summary>The files under test and the diagnostics expected in them.</summary>
    public SolutionState TestState { get; } = new(MarkupMode.Allow);

    /// <summary>Adds a source with its default path.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>Diagnostics expected besides those in markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Which diagnostics of the compiler count: errors, unless set.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>How markup is read.</summary>
    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>Checks that are left out.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>Ids that are switched off.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Analyzers and suppressors that run besides the one under test.</summary>
    public List<DiagnosticAnalyzer> AdditionalAnalyzers { get; } = [];

    /// <summary>The framework the sources compile against.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>The C# version of the sources.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Default;

    /// <summary>The nullable context of the sources.</summary>
    public NullableContextOptions NullableContextOptions { get; set; } = NullableContextOptions.Disable;

    /// <summary>Files for <c>&lt;include&gt;</c> in XML comments, by name.</summary>
    public Dictionary<string, string> XmlReferences { get; } = [];

    /// <summary>Changes to the solution before anything is compiled.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>Changes to the options of the workspace before anything is compiled.</summary>
    public List<Func<Microsoft.CodeAnalysis.Options.OptionSet, Microsoft.CodeAnalysis.Options.OptionSet>> OptionsTransforms { get; } = [];

    /// <summary>A further check of each pair of an expected and an actual diagnostic.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    /// <summary>Runs the test.</summary>
    /// <exception cref="VerificationException">The test does not hold (with <see cref="DefaultVerifier"/>).</exception>
    /// <exception cref="MarkupException">The markup of the test is wrong.</exception>
    public virtual Task RunAsync(CancellationToken cancellationToken = default)
    {
        var verifier = new TVerifier();
        verifier.LanguageIsSupported(LanguageNames.CSharp);
        verifier.NotEmpty("TestState.Sources and AdditionalFiles", TestState.Sources.Concat(TestState.AdditionalFiles));
        return RunImplAsync(verifier, cancellationToken);
    }

    /// <summary>The analyzers under test, the main one first.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>The generators under test; new ones at each call.</summary>
    protected virtual IEnumerable<ISourceGenerator> GetSourceGenerators() => [];

    /// <summary>The compilation options of every project.</summary>
    protected virtual CSharpCompilationOptions CreateCompilationOptions() =>
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions);

    /// <summary>The parse options of every project.</summary>
    protected virtual CSharpParseOptions CreateParseOptions() => new(LanguageVersion, DocumentationMode.Diagnose);

    /// <summary>Ids the code fixes of the test handle.</summary>
    private protected virtual ImmutableHashSet<string> FixableIds => [];

    private protected ImmutableArray<DiagnosticAnalyzer> Analyzers => [.. GetDiagnosticAnalyzers(), .. AdditionalAnalyzers];

    private protected virtual async Task RunImplAsync(IVerifier verifier, CancellationToken cancellationToken)
    {
        var state = Evaluate(TestState);
        await VerifyStateAsync(state, verifier.PushContext("Diagnostics of test state"), cancellationToken).ConfigureAwait(false);
        await VerifyExclusionsAsync(state, verifier, cancellationToken).ConfigureAwait(false);
    }

    private protected EvaluatedState Evaluate(SolutionState state)
    {
        var analyzers = Analyzers;
        var reader = new MarkupReader(
            MarkupOptions,
            analyzers.IsEmpty ? [] : analyzers[0].SupportedDiagnostics,
            [.. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)],
            FixableIds);
        var mode = state.MarkupHandling ?? state.DefaultMarkupHandling ?? MarkupMode.Allow;
        return StateEvaluator.Evaluate(state, reader, mode, state.ExpectedDiagnostics);
    }

    private protected async Task<StateAnalysis> VerifyStateAsync(
        EvaluatedState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        var analysis = await VerifyDiagnosticsAsync(state, verifier, cancellationToken).ConfigureAwait(false);
        var checks = new GeneratorChecks(TestBehaviors, () => [.. GetSourceGenerators()]);
        foreach (var session in analysis.Sessions)
        {
            var expected = state.Projects.Single(project => project.Name == session.Project.Name);
            await checks.VerifyAsync(expected, session, verifier, cancellationToken).ConfigureAwait(false);
        }

        return analysis;
    }

    private protected async Task<StateAnalysis> VerifyDiagnosticsAsync(
        EvaluatedState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        var analysis = await CreateStateAnalyzer().AnalyzeAsync(state, cancellationToken).ConfigureAwait(false);
        foreach (var session in analysis.Sessions)
            GeneratorChecks.VerifyNoCrash(session, verifier);
        new DiagnosticVerification(Analyzers, DiagnosticVerifier)
            .Verify(state.ExpectedDiagnostics, analysis.Diagnostics, analysis.Sources, verifier);
        return analysis;
    }

    private protected SolutionFactory CreateSolutionFactory() => new(CreateProjectSettings());

    private protected StateAnalyzer CreateStateAnalyzer() =>
        new(
            CreateSolutionFactory(),
            new DiagnosticCollector(Analyzers, CompilerDiagnostics, FixableIds),
            () => [.. GetSourceGenerators()]);

    private async Task VerifyExclusionsAsync(EvaluatedState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        var exclusions = new Exclusions(Analyzers, state);
        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck) && exclusions.AsGeneratedCode() is { } generated)
        {
            var context = verifier.PushContext("Silence in <auto-generated/> code");
            await VerifyDiagnosticsAsync(generated, context, cancellationToken).ConfigureAwait(false);
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck) && exclusions.WithPragmas() is { } suppressed)
        {
            var context = verifier.PushContext("Silence where a pragma disables the rules");
            await VerifyDiagnosticsAsync(suppressed, context, cancellationToken).ConfigureAwait(false);
        }
    }

    private ProjectSettings CreateProjectSettings()
    {
        var options = CreateCompilationOptions();
        var specific = SpecificOptions.Create(Analyzers, DisabledDiagnostics);
        return new ProjectSettings(
            options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItems(specific)),
            CreateParseOptions(),
            ReferenceAssemblies,
            XmlReferences.ToImmutableDictionary(),
            [.. OptionsTransforms.Select(SetOptions), .. SolutionTransforms]);
    }

    private static Func<Solution, ProjectId, Solution> SetOptions(
        Func<Microsoft.CodeAnalysis.Options.OptionSet, Microsoft.CodeAnalysis.Options.OptionSet> transform) =>
        (solution, _) => solution.WithOptions(transform(solution.Options));
}
