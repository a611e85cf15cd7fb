using Tofa.Model.Assembling;
using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Validation;

/// <summary>Reads, joins and checks a runbook project: the one validator that editor, build and runner share (ADR 0004).</summary>
public static class RunbookCompiler
{
    // To add a rule, add a function here. Each gets all facts and gives the problems it finds.
    private static readonly Func<RunbookFacts, IEnumerable<Problem>>[] Rules =
    [
        RunbookRules.Check,
        IdRules.Check,
        KindRules.Check,
        DependencyRules.Check,
        CycleRules.Check,
        DetailFileRules.Check,
        AgreementRules.Check,
        SectionRules.Check,
        TemplateRules.Check,
        OutputSchemaRules.Check,
        PlaceholderRules.Check,
        TaskOutputRules.Check,
        GateRules.Check,
        ArtifactRules.Check,
        ReachRules.Check,
        TruthRules.Check,
    ];

    /// <summary>Compiles a project. Nothing is thrown on bad input: every problem of every file is in the result, all at once.</summary>
    /// <param name="files">All files of the project; each problem names its file by the path given here.</param>
    public static CompiledRunbook Compile(IEnumerable<ProjectFile> files)
    {
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var facts = RunbookFactsReader.Read(ordered);
        var definition = RunbookAssembler.Assemble(
            facts.Runbook?.Entries ?? default,
            facts.Details.Values.Select(file => file.Detail),
            facts.Templates.Values.Select(file => file.Template));

        var found = AbsenceClaims.Without(facts.Documents, Rules.SelectMany(rule => rule(facts)));
        var problems = FileProblems(facts).Concat(ExtraRunbooks(ordered)).Concat(found);
        return new CompiledRunbook(definition, RunbookStates(facts), DetailStates(facts), InOrder(problems)) { Scripts = ScriptReferences.Of(facts) };
    }

    private static EquatableArray<Problem> InOrder(IEnumerable<Problem> problems) => problems
        .OrderBy(problem => problem.File, StringComparer.Ordinal)
        .ThenBy(problem => problem.Span.Start)
        .ThenBy(problem => problem.Kind.Id, StringComparer.Ordinal)
        .ToEquatableArray();

    private static IEnumerable<Problem> FileProblems(RunbookFacts facts) => (facts.Runbook?.Problems ?? default)
        .Concat(facts.Details.Values.SelectMany(file => file.Problems))
        .Concat(facts.Templates.Values.SelectMany(file => file.Problems));

    private static IEnumerable<Problem> ExtraRunbooks(List<ProjectFile> files)
    {
        var runbooks = files.Where(file => file.Kind == FileKind.Runbook).Select(file => file.Path).ToList();
        return runbooks.Skip(1).Select(path => new Problem(
            ProblemKinds.ConflictingForms, path, default, string.Empty, new[] { Printable.Of(runbooks[0]), Printable.Of(path), "the project" }));
    }

    private static Dictionary<string, TaskState> RunbookStates(RunbookFacts facts) => FirstOfEachId(facts)
        .ToDictionary(task => task.Entry.Id, task => task.State ?? TaskState.Pending, StringComparer.Ordinal);

    private static Dictionary<string, TaskState> DetailStates(RunbookFacts facts) => FirstOfEachId(facts)
        .Where(task => task.OwnDetail?.State is not null)
        .ToDictionary(task => task.Entry.Id, task => task.OwnDetail!.State!.Value, StringComparer.Ordinal);

    private static IEnumerable<TaskFacts> FirstOfEachId(RunbookFacts facts) =>
        facts.Tasks.GroupBy(task => task.Entry.Id, StringComparer.Ordinal).Select(group => group.First());
}
