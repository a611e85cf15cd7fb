using System.Text.RegularExpressions;
using Tofa.Model.Architecture;
using Tofa.Model.Baselines;
using Tofa.Model.Runbooks.Language;
using Tofa.Model.Schemas;
using Tofa.Support;

namespace Tofa.Repository.Tests;

/// <summary>The JSON Schemas and the guide say exactly what the readers accept.</summary>
public sealed partial class SchemaTests
{
    // To write the files anew after a key was added: TOFA_WRITE_SCHEMAS=1 dotnet test tests/Repository.Tests
    private const string WriteAnew = "TOFA_WRITE_SCHEMAS";

    [Fact]
    public void Schema_of_the_architecture_follows_from_the_keys() => Follows(ArchitectureSchema.FileName, ArchitectureSchema.Json());

    [Fact]
    public void Schema_of_the_runbook_follows_from_the_keys() => Follows(RunbookSchema.FileName, RunbookSchema.Json());

    [Fact]
    public void Schema_of_a_task_follows_from_the_keys() => Follows(TaskSchema.FileName, TaskSchema.Json());

    [Fact]
    public void Schema_of_the_baseline_follows_from_the_keys() => Follows(BaselineSchema.FileName, BaselineSchema.Json());

    [Fact]
    public void Guide_tells_every_key_of_the_architecture()
    {
        var guide = RepositoryRoot.Read("docs/architecture-file.md");

        Assert.All(KeysOf(ArchitectureKeys.File).Distinct(), key => Assert.Contains($"`{key}`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Guide_tells_every_key_of_the_runbook_language()
    {
        var guide = RepositoryRoot.Read("docs/runbook.md");

        Assert.All(
            KeysOf(RunbookKeys.File).Concat(KeysOf(TaskKeys.File)).Distinct(),
            key => Assert.Matches($"`{key}`|(?m)^ *(- )?{key}:", guide));
    }

    [Fact]
    public void Files_of_the_sample_name_the_schema_of_their_kind()
    {
        var sample = Path.Combine(RepositoryRoot.Directory, "sample-project");
        var tasks = Directory.GetFiles(Path.Combine(sample, "tasks"));

        Assert.NotEmpty(tasks);
        AssertNames(Path.Combine(sample, "runbook.yaml"), RunbookSchema.FileName);
        Assert.All(tasks, task => AssertNames(task, TaskSchema.FileName));
    }

    [Fact]
    public void Guide_tells_every_role() =>
        Assert.All(LayerRoles.All, role => Assert.Contains($"`{role}`", RepositoryRoot.Read("docs/architecture-file.md"), StringComparison.Ordinal));

    [Fact]
    public void Recipes_of_the_guide_have_no_mistakes()
    {
        var recipes = Recipe().Matches(RepositoryRoot.Read("docs/architecture-file.md")).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(recipes);
        Assert.All(recipes, recipe => Assert.Empty(ArchitectureFileReader.Read("architecture.yaml", recipe).Problems));
    }

    [GeneratedRegex("```yaml\\r?\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Recipe();

    private static IEnumerable<string> KeysOf(Shape shape) => shape switch
    {
        MappingShape mapping => mapping.Keys.SelectMany(key => KeysOf(key.Value).Prepend(key.Name)),
        ListShape list => KeysOf(list.Item),
        EitherShape either => either.Choices.SelectMany(KeysOf),
        _ => [],
    };

    private static void AssertNames(string file, string schema)
    {
        var line = SchemaLine().Match(File.ReadAllText(file));

        Assert.True(line.Success, $"{file} names no schema");
        Assert.Equal(
            Path.Combine(RepositoryRoot.Directory, "docs", "schemas", schema),
            Path.GetFullPath(line.Groups[1].Value, Path.GetDirectoryName(file)!));
    }

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(\S+)\r?$", RegexOptions.Multiline)]
    private static partial Regex SchemaLine();

    private static void Follows(string name, string expected)
    {
        var path = Path.Combine(RepositoryRoot.Directory, "docs", "schemas", name);
        if (Environment.GetEnvironmentVariable(WriteAnew) == "1")
            File.WriteAllText(path, expected);

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected,
            $"{path} does not follow from the keys; write it anew with {WriteAnew}=1 dotnet test tests/Repository.Tests");
    }
}
