using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Harness.Markup;
using Tofa.Harness.References;
using Tofa.Harness.State;
using Tofa.Harness.Verifiers;
using Tofa.Harness.Workspaces;

namespace Tofa.Harness.Generators;

/// <summary>One run in a sequence of runs of a generator: what it wrote, and why each step ran. Immutable; <see cref="ApplyAsync"/> gives the next.</summary>
public sealed class GeneratorRun
{
    private readonly DriverSession session;
    private readonly IVerifier verifier;

    private GeneratorRun(DriverSession session, IVerifier verifier)
    {
        this.session = session;
        this.verifier = verifier;
        GeneratorChecks.VerifyNoCrash(session, verifier);
    }

    /// <summary>What the driver tells about the run.</summary>
    public GeneratorDriverRunResult Result => session.Result;

    /// <summary>The compilation with the generated sources.</summary>
    public Compilation Compilation => session.Output;

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => session.Diagnostics;

    /// <summary>Errors of the compilation with the generated sources.</summary>
    public ImmutableArray<Diagnostic> CompilationErrors =>
        [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>The generated texts by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources =>
        Result.Results.SelectMany(result => result.GeneratedSources).ToImmutableSortedDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator the first time. Markup in the state is plain text unless its MarkupHandling is set.</summary>
    /// <typeparam name="TSourceGenerator">The generator.</typeparam>
    public static Task<GeneratorRun> StartAsync<TSourceGenerator>(SolutionState state, CancellationToken cancellationToken = default)
        where TSourceGenerator : IIncrementalGenerator, new() => StartAsync(new TSourceGenerator(), state, cancellationToken);

    /// <summary>Runs the generator the first time. Markup in the state is plain text unless its MarkupHandling is set.</summary>
    public static async Task<GeneratorRun> StartAsync(
        IIncrementalGenerator generator, SolutionState state, CancellationToken cancellationToken = default)
    {
        var evaluated = StateEvaluator.Evaluate(
            state, new MarkupReader(MarkupOptions.None, [], [], []), state.MarkupHandling ?? MarkupMode.None, []);
        var project = new SolutionFactory(Settings).CreateMainProject(evaluated);
        var session = await DriverSession.StartAsync(project, [generator.AsSourceGenerator()], cancellationToken).ConfigureAwait(false);
        return new GeneratorRun(session, new DefaultVerifier().PushContext("First run"));
    }

    /// <summary>Changes the project and runs the same driver again.</summary>
    public async Task<GeneratorRun> ApplyAsync(Edit edit, CancellationToken cancellationToken = default)
    {
        var next = await session.ContinueAsync(edit.Apply(session.Project), cancellationToken).ConfigureAwait(false);
        return new GeneratorRun(next, new DefaultVerifier().PushContext($"Run after: {edit.Description}"));
    }

    /// <summary>The reasons of all outputs of the step with that tracking name.</summary>
    /// <exception cref="VerificationException">No step has that name.</exception>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string step)
    {
        var steps = GeneratorSteps.OfName(Result, step).ToImmutableArray();
        if (steps.IsEmpty)
        {
            var names = GeneratorSteps.Named(Result).Select(named => named.Name).Distinct(StringComparer.Ordinal);
            verifier.Fail($"No step is named '{step}'; the steps are {string.Join(", ", names)}");
        }

        return Reasons(steps);
    }

    /// <summary>Fails unless the outputs of the step have exactly these reasons, in any order.</summary>
    public GeneratorRun AssertReasons(string step, params IncrementalStepRunReason[] expected)
    {
        var actual = Reasons(step);
        verifier.SequenceEqual(
            expected.Order(), actual.Order(), message: $"Step '{step}': expected [{Text(expected)}], found [{Text(actual)}]");
        return this;
    }

    /// <summary>Fails unless the step has outputs and the reason of each is one of these.</summary>
    public GeneratorRun AssertEvery(string step, params IncrementalStepRunReason[] allowed)
    {
        AssertEvery($"Step '{step}'", Reasons(step), allowed);
        return this;
    }

    /// <summary>Fails unless there are source outputs and the reason of each is one of these.</summary>
    public GeneratorRun AssertOutputs(params IncrementalStepRunReason[] allowed)
    {
        AssertEvery("The source outputs", Reasons(GeneratorSteps.Outputs(Result).Select(output => output.Step)), allowed);
        return this;
    }

    /// <summary>Fails unless the compilation with the generated sources has no error.</summary>
    public GeneratorRun AssertCompiles()
    {
        verifier.Empty("errors of the compilation", CompilationErrors);
        return this;
    }

    private static ProjectSettings Settings => new(
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable),
        new CSharpParseOptions(LanguageVersion.Default, DocumentationMode.Diagnose),
        ReferenceAssemblies.Default,
        ImmutableDictionary<string, string>.Empty,
        []);

    private void AssertEvery(string what, ImmutableArray<IncrementalStepRunReason> actual, IncrementalStepRunReason[] allowed) =>
        verifier.True(
            actual.Length > 0 && actual.All(allowed.Contains), $"{what}: expected only [{Text(allowed)}], found [{Text(actual)}]");

    private static ImmutableArray<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static string Text(IEnumerable<IncrementalStepRunReason> reasons) => string.Join(", ", reasons);
}
