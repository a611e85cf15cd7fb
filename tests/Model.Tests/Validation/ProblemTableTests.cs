using System.Reflection;
using Tofa.Model.Problems;
using Tofa.Model.Tests.Validation.Cases;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Validation;

public sealed class ProblemTableTests
{
    private static readonly Type[] Families =
    [
        typeof(YamlCases), typeof(SchemaCases), typeof(ValueCases), typeof(DependencyCases), typeof(StrictDependencyCases), typeof(FileCases), typeof(AgreementCases), typeof(TemplateCases),
        typeof(ProcessCases), typeof(OutputCases), typeof(TagCases), typeof(GateCases), typeof(PauseCases), typeof(ProjectCases), typeof(HistoryCases),
    ];

    internal static readonly Dictionary<string, ProblemCase> Cases = Families
        .SelectMany(family => family.GetFields(BindingFlags.Public | BindingFlags.Static))
        .ToDictionary(field => field.Name, field => (ProblemCase)field.GetValue(null)!);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mistake_is_reported_once_at_its_place_with_its_message(string name)
    {
        var (expected, project) = (Cases[name], MarkedProject.Parse(Cases[name].Bad));

        var problem = Assert.Single(RunbookCompiler.Compile(project.Files).Problems);

        Assert.Equal(expected.Id, problem.Kind.Id);
        Assert.Equal(expected.Message, problem.Message);
        Assert.Equal(project.MarkedFile ?? "runbook.yaml", problem.File);
        Assert.Equal(project.Marked ?? default, problem.Span);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Near_miss_is_not_reported(string name) =>
        Assert.Empty(RunbookCompiler.Compile(MarkedProject.Parse(Cases[name].NearMiss).Files).Problems);

    // A task that waits for a broken one is never alone: ReachTests.
    [Fact]
    public void Every_kind_of_problem_has_a_case() =>
        Assert.Empty(ProblemKinds.All.Where(kind => kind != ProblemKinds.UnreachableTask).Except(ProblemKinds.OfCode).Select(kind => kind.Id).Except(Cases.Values.Select(known => known.Id)));
}
