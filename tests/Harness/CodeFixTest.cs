using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Harness.CodeFixes;
using Tofa.Harness.Markup;
using Tofa.Harness.State;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness;

/// <summary>A test of code fixes: the diagnostics, then each fix, then all fixes at once, then what remains.</summary>
/// <typeparam name="TVerifier">How failures reach the test framework.</typeparam>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The files when each diagnostic is fixed. What is left empty is as in the test state; the same code means that no fix is offered.</summary>
    public SolutionState FixedState { get; } = new(MarkupMode.IgnoreFixable);

    /// <summary>The files after fix all, where they differ from the fixed state.</summary>
    public SolutionState BatchFixedState { get; } = new(MarkupMode.IgnoreFixable);

    /// <summary>Adds a source of the fixed state with its default path.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>Adds a source of the state after fix all with its default path.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>Which of the actions offered for a diagnostic is applied, nested ones counted; the first when null.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The key of the action that is applied.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>A further check of each action that is applied.</summary>
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    /// <summary>How the tree that a fix made is compared with its parsed text.</summary>
    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;

    /// <summary>What is left out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>Fixes one by one: positive exactly, -1 exactly one, -n at most n; at most the number of fixable diagnostics when null.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>Runs of fix all in any scope; exactly one when null.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>Runs of fix all in a document; <see cref="NumberOfFixAllIterations"/> when null.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    /// <summary>Runs of fix all in a project; <see cref="NumberOfFixAllIterations"/> when null.</summary>
    public int? NumberOfFixAllInProjectIterations { get; set; }

    /// <summary>The code fixes under test.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    private protected override ImmutableHashSet<string> FixableIds => Settings.FixableIds;

    private FixSettings Settings => new(
        [.. GetCodeFixProviders()],
        CodeActionIndex,
        CodeActionEquivalenceKey,
        CodeActionVerifier,
        CodeActionValidationMode,
        CodeFixTestBehaviors);

    private protected override async Task RunImplAsync(IVerifier verifier, CancellationToken cancellationToken)
    {
        await base.RunImplAsync(verifier, cancellationToken).ConfigureAwait(false);
        if (StateInheritance.IsEmpty(FixedState) && StateInheritance.IsEmpty(BatchFixedState))
            return;
        var test = Evaluate(TestState);
        var fixedState = StateInheritance.Apply(FixedState, TestState, FixableIds);
        var evaluatedFixed = EvaluateAfter(fixedState, test);
        var evaluatedBatch = EvaluateAfter(StateInheritance.Apply(BatchFixedState, fixedState, FixableIds), test);
        await VerifyIterativeAsync(test, evaluatedFixed, verifier, cancellationToken).ConfigureAwait(false);
        foreach (var scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
            await VerifyFixAllAsync(test, evaluatedBatch, scope, verifier, cancellationToken).ConfigureAwait(false);
        await VerifyRemainingAsync("fixed state", test, evaluatedFixed, verifier, cancellationToken).ConfigureAwait(false);
        if (!evaluatedFixed.HasSameFiles(evaluatedBatch))
            await VerifyRemainingAsync("batch fixed state", test, evaluatedBatch, verifier, cancellationToken).ConfigureAwait(false);
    }

    // Code that stays as it is keeps its diagnostics too, whatever the markup of the second copy says.
    private EvaluatedState EvaluateAfter(SolutionState state, EvaluatedState test)
    {
        var evaluated = Evaluate(state);
        return evaluated.HasSameFiles(test) ? test : evaluated;
    }

    private async Task VerifyIterativeAsync(
        EvaluatedState test, EvaluatedState expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        var fixableCount = test.ExpectedDiagnostics.Count(result => FixableIds.Contains(result.Id));
        var iterations = NumberOfIncrementalIterations ?? (expected == test ? 0 : -fixableCount);
        var context = verifier.PushContext("Iterative code fix application");
        await VerifyFixAsync(new IterativeFixRunner(CreateStateAnalyzer(), Settings), test, expected, iterations, context, cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task VerifyFixAllAsync(
        EvaluatedState test, EvaluatedState expected, FixAllScope scope, IVerifier verifier, CancellationToken cancellationToken)
    {
        var (skip, own) = scope switch
        {
            FixAllScope.Document => (CodeFixTestBehaviors.SkipFixAllInDocumentCheck, NumberOfFixAllInDocumentIterations),
            FixAllScope.Project => (CodeFixTestBehaviors.SkipFixAllInProjectCheck, NumberOfFixAllInProjectIterations),
            _ => (CodeFixTestBehaviors.SkipFixAllInSolutionCheck, null),
        };
        if (CodeFixTestBehaviors.HasFlag(skip) || !GetCodeFixProviders().Any(provider => Supports(provider, scope)))
            return;
        var iterations = own ?? NumberOfFixAllIterations ?? (expected == test ? 0 : 1);
        var context = verifier.PushContext($"Fix all in {scope}");
        await VerifyFixAsync(new FixAllRunner(CreateStateAnalyzer(), Settings, scope), test, expected, iterations, context, cancellationToken)
            .ConfigureAwait(false);
    }

    private static bool Supports(CodeFixProvider provider, FixAllScope scope) =>
        provider.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(scope) == true;

    private async Task VerifyFixAsync(
        FixRunner runner, EvaluatedState test, EvaluatedState expected, int iterations, IVerifier verifier, CancellationToken cancellationToken)
    {
        var project = CreateSolutionFactory().CreateMainProject(test);
        var result = await runner.RunAsync(project, iterations, verifier, cancellationToken).ConfigureAwait(false);
        await ProjectComparison.VerifyAsync(expected, result.Solution, verifier, cancellationToken).ConfigureAwait(false);
    }

    private async Task VerifyRemainingAsync(
        string name, EvaluatedState test, EvaluatedState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (state != test)
            await VerifyStateAsync(state, verifier.PushContext($"Diagnostics of {name}"), cancellationToken).ConfigureAwait(false);
    }
}
