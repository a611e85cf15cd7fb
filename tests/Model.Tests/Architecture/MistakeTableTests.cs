using System.Reflection;
using Tofa.Model.Architecture;
using Tofa.Model.Tests.Architecture.Cases;

namespace Tofa.Model.Tests.Architecture;

public sealed class MistakeTableTests
{
    private const string Path = "architecture.yaml";

    // What only a compilation can tell is reported by the analyzer.
    private static readonly string[] ToldByTheCompilation = ["TOFA9005", "TOFA9007"];

    private static readonly Dictionary<string, MistakeCase> Cases = new[] { typeof(ReadingCases), typeof(NameCases), typeof(ContradictionCases) }
        .SelectMany(family => family.GetFields(BindingFlags.Public | BindingFlags.Static))
        .ToDictionary(field => field.Name, field => (MistakeCase)field.GetValue(null)!);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mistake_is_reported_once_at_its_place_with_its_message(string name)
    {
        var expected = Cases[name];

        var problem = Assert.Single(ArchitectureFileReader.Read(Path, expected.BadText).Problems);

        Assert.Equal(expected.Message, problem.Message);
        Assert.Equal(expected.Id, problem.Kind.Id);
        Assert.Equal(Path, problem.File);
        Assert.Equal(expected.Place, problem.Span);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Near_miss_is_not_reported(string name) => Assert.Empty(ArchitectureFileReader.Read(Path, Cases[name].NearMiss).Problems);

    [Fact]
    public void Every_kind_of_problem_has_a_case() =>
        Assert.Empty(ArchitectureProblems.All.Select(kind => kind.Id).Except(Cases.Values.Select(known => known.Id)).Except(ToldByTheCompilation));
}
