using System.Reflection;
using System.Text.Json;
using Tofa.Model.Architecture;
using Tofa.Model.Baselines;
using Tofa.Model.Tests.Architecture;
using Tofa.Model.Tests.Architecture.Cases;
using Tofa.Model.Tests.Baselines;

namespace Tofa.Model.Tests.Schemas;

public sealed class JsonSchemaTests
{
    // What no JSON Schema can say: the text itself, what a name refers to, and how patterns are read beyond their form.
    private static readonly string[] Unsaid =
    [
        nameof(ReadingCases.Syntax), nameof(ReadingCases.Duplicate_key), nameof(ReadingCases.Text_that_is_not_readable), nameof(ReadingCases.Key_that_is_a_list),
        nameof(ReadingCases.Path_that_goes_up),
    ];

    private static readonly Dictionary<string, MistakeCase> Cases = new[] { typeof(ReadingCases), typeof(NameCases), typeof(ContradictionCases) }
        .SelectMany(family => family.GetFields(BindingFlags.Public | BindingFlags.Static))
        .ToDictionary(field => field.Name, field => (MistakeCase)field.GetValue(null)!);

    public static TheoryData<string> Sound => [.. Cases.Keys];

    public static TheoryData<string> Misread =>
        [.. typeof(ReadingCases).GetFields(BindingFlags.Public | BindingFlags.Static).Select(known => known.Name).Except(Unsaid)];

    public static TheoryData<string> BaselineMistakes => [.. BaselineFileReaderTests.Mistakes.Keys.Except(["entry twice", "broken YAML", "no day"])];

    [Theory]
    [MemberData(nameof(Sound))]
    public void Schema_accepts_what_the_reader_accepts(string name) => Assert.True(SchemaValidator.Accepts(ArchitectureSchema.Json(), Cases[name].NearMiss));

    [Theory]
    [MemberData(nameof(Misread))]
    public void Schema_refuses_what_the_reader_cannot_read(string name) => Assert.False(SchemaValidator.Accepts(ArchitectureSchema.Json(), Cases[name].BadText));

    [Theory]
    [MemberData(nameof(BaselineMistakes))]
    public void Schema_of_the_baseline_judges_as_its_reader(string name)
    {
        Assert.False(SchemaValidator.Accepts(BaselineSchema.Json(), BaselineFileReaderTests.Mistakes[name].BadText));
        Assert.True(SchemaValidator.Accepts(BaselineSchema.Json(), BaselineFileReaderTests.Mistakes[name].NearMiss));
    }

    [Fact]
    public void Schemas_are_JSON_with_a_description_for_every_key()
    {
        foreach (var schema in new[] { ArchitectureSchema.Json(), BaselineSchema.Json() })
        {
            using var document = JsonDocument.Parse(schema);
            Assert.All(document.RootElement.GetProperty("properties").EnumerateObject(), key => Assert.EndsWith(".", key.Value.GetProperty("description").GetString(), StringComparison.Ordinal));
        }
    }
}
