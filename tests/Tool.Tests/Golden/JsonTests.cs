using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tofa.Tool.Tests.Golden;

/// <summary>The keys that <c>--json</c> writes are a promise to scripts.</summary>
/// <param name="documents">What the tool wrote.</param>
public sealed class JsonTests(JsonDocuments documents) : IClassFixture<JsonDocuments>
{
    private static readonly HashSet<string> Maps =
        [.. JsonContract.Kinds.SelectMany(kind => JsonContract.Properties(kind.View)).Where(property => property.Path.EndsWith(".<map>", StringComparison.Ordinal)).Select(property => property.Path[..^".<map>".Length])];

    [Fact]
    public void Keys_of_every_command_are_as_they_were()
    {
        var text = new StringBuilder();
        foreach (var (scenario, _, document) in documents.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"$ tofa {string.Join(' ', [scenario.Command, .. scenario.Arguments])} --json  # {scenario.ExitCode}\n");
            text.Append(string.Concat(Skeleton.Of(document, Maps).Select(line => $"{line}\n"))).Append('\n');
        }

        GoldenFile.Check("tests/Tool.Tests/Golden/json-keys.txt", text.ToString());
    }

    [Fact]
    public void Every_command_ends_with_its_exit_code_and_writes_nothing_but_one_document_of_its_kind() => Assert.All(documents.All, run =>
    {
        Assert.Equal(
            (run.Scenario.Kind, run.Scenario.ExitCode, run.Scenario.ExitCode),
            (run.Document.GetProperty("kind").GetString(), run.Result.ExitCode, run.Document.GetProperty("exit_code").GetInt32()));
        Assert.Equal(1, run.Document.GetProperty("schemaVersion").GetInt32());
    });

    [Fact]
    public void Document_has_exactly_the_keys_that_are_documented_for_its_kind() => Assert.All(documents.All, run =>
    {
        var contract = JsonContract.Properties(JsonContract.Kinds.First(kind => kind.Kind == run.Scenario.Kind).View).ToDictionary(property => property.Path, property => property.Type);
        foreach (var line in Skeleton.Of(run.Document, Maps))
        {
            var parts = line.Split(": ");
            Assert.Contains(parts[0], contract.Keys);
            Assert.All(parts[1].Split(" or "), type => Assert.Contains(type, contract[parts[0]].Split(" or ")));
        }

        Assert.All(contract.Keys.Where(path => !path.Contains('.', StringComparison.Ordinal) && !path.EndsWith(']')), key => Assert.True(run.Document.TryGetProperty(key, out _), $"{run.Scenario.Command} lacks {key}"));
    });

    [Fact]
    public void Every_command_that_answers_has_a_document_here()
    {
        var commands = CommandTree.Tool();
        var leaves = CommandTree.Paths(commands).Where(path => path.Length > 0).Select(path => string.Join(' ', path)).ToList();
        var missing = leaves
            .Where(path => !leaves.Any(other => other.StartsWith(path + " ", StringComparison.Ordinal)))
            .Except(Scenario.All.Select(scenario => scenario.Command))
            .Except(Scenario.BuildFirst);

        Assert.Empty(missing);
    }

    [Fact]
    public void Documentation_of_the_documents_follows_from_the_code() => GoldenFile.Check("docs/json.md", JsonPage.Text());

    [Fact]
    public void Skeleton_forgets_what_values_say_and_no_key()
    {
        Assert.Equal(Of("""{"a":1,"b":[{"c":"x"},{"c":null}]}"""), Of("""{"a":2,"b":[{"c":null},{"c":"y"}]}"""));
        Assert.NotEqual(Of("""{"a":1}"""), Of("""{"A":1}"""));
        Assert.NotEqual(Of("""{"a":1}"""), Of("""{"a":"1"}"""));
        Assert.NotEqual(Of("""{"a":1}"""), Of("""{"a":1,"b":1}"""));
        Assert.NotEqual(Of("""{"a":{"x":1}}"""), Of("""{"a":{"y":1}}"""));
        Assert.Equal(Of("""{"m":{"x":1}}"""), Of("""{"m":{"y":2}}"""));
        Assert.NotEqual(Of("""{"m":{"x":1}}"""), Of("""{"m":{"x":"1"}}"""));
        Assert.NotEqual(Of("""{"m":{"x":1}}"""), Of("""{"n":{"x":1}}"""));

        static string Of(string json) => string.Join('\n', Skeleton.Of(JsonDocument.Parse(json).RootElement, new HashSet<string> { "m" }));
    }
}
