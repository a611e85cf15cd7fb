using Tofa.Runner.Ports;
using Tofa.Tool.Adapters.Findings;

namespace Tofa.Tool.Tests.Findings;

/// <summary>SARIF as the C# compiler writes it.</summary>
public sealed class SarifFolderTests : IDisposable
{
    private const string Suppressed = """{"ruleId":"TOFA1001","message":{"text":"m"},"suppressions":[{"kind":"inSource"}]}""";
    private const string Foreign = """{"ruleId":"CA1001","message":{"text":"m"}}""";
    private const string Placeless = """{"ruleId":"TOFA1009","message":{"text":"m"},"properties":{"customProperties":{"tofa.subject":"s","tofa.file":""}}}""";

    private readonly SarifFolder folder = new();

    [Fact]
    public void Result_is_read_with_place_message_and_properties()
    {
        Write("""{"ruleId":"TOFA1001","level":"error","message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"file:///acme/src/A%20B.cs"},"region":{"startLine":3,"startColumn":7}}}],"properties":{"customProperties":{"tofa.subject":"s","tofa.file":"src/A B.cs"}}}""");

        var finding = Assert.Single(Assert.Single(folder.Read()).All);

        Assert.Equal(("TOFA1001", "m", "src/A B.cs", 3, 7, "s"), (finding.RuleId, finding.Message, finding.File, finding.Line, finding.Column, finding.Subject));
    }

    [Fact]
    public void Path_is_made_relative_where_the_rule_did_not_say_it()
    {
        Write("""{"ruleId":"TOFA5009","message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"file:///acme/tasks/A%20B.yaml"},"region":{"startLine":1,"startColumn":1}}}]}""");

        Assert.Equal("tasks/A B.yaml", Assert.Single(folder.Read()[0].All).File);
    }

    [Theory]
    [InlineData(Suppressed)]
    [InlineData(Foreign)]
    public void Suppressed_result_and_other_peoples_result_are_left_out(string result)
    {
        Write(result);

        Assert.Empty(Assert.Single(folder.Read()).All);
    }

    [Fact]
    public void Result_without_a_place_is_read()
    {
        Write(Placeless);

        Assert.Equal((0, ""), (folder.Read()[0].All.Single().Line, folder.Read()[0].All.Single().File));
    }

    [Fact]
    public void Rules_that_are_off_are_told_from_those_that_found_nothing()
    {
        const string Rules = """{"id":"TOFA1001","defaultConfiguration":{"level":"error"}},{"id":"TOFA1005"},{"id":"TOFA1011","defaultConfiguration":{"enabled":false}},{"id":"TOFA1013","defaultConfiguration":{"enabled":false}}""";
        const string Overrides = """{"descriptor":{"id":"TOFA1005","index":1},"configuration":{"enabled":false}},{"descriptor":{"id":"TOFA1013","index":3},"configuration":{"level":"warning"}}""";
        File.WriteAllText(Path.Combine(folder.Folder, "Acme.0.net10.0.project"), "/acme/Acme.csproj\n");
        File.WriteAllText(
            Path.Combine(folder.Folder, "Acme.0.net10.0.sarif"),
            "{\"runs\":[{\"results\":[],\"tool\":{\"driver\":{\"rules\":[" + Rules + "]}},\"invocations\":[{\"ruleConfigurationOverrides\":[" + Overrides + "]}]}]}");

        Assert.Equal(["TOFA1005", "TOFA1011"], folder.Read()[0].Off.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{\"runs\":")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"runs\":[{\"results\":[{}]}]}")]
    public void Missing_or_broken_findings_are_said_and_never_taken_for_none(string? sarif)
    {
        File.WriteAllText(Path.Combine(folder.Folder, "Acme.0.net10.0.project"), "/acme/Acme.csproj\n");
        if (sarif is not null)
            File.WriteAllText(Path.Combine(folder.Folder, "Acme.0.net10.0.sarif"), sarif);

        var failure = Assert.Throws<StateException>(() => folder.Read());

        Assert.Contains("/acme/Acme.csproj", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Frameworks_of_a_project_are_kept_apart_and_each_finding_is_listed_once()
    {
        Write(Placeless, "net8.0");
        Write(Placeless, "net10.0");

        var project = Assert.Single(folder.Read());

        Assert.Equal(2, project.Frameworks.Count);
        Assert.Single(project.All);
    }

    public void Dispose() => folder.Dispose();

    private void Write(string result, string framework = "net10.0")
    {
        File.WriteAllText(Path.Combine(folder.Folder, $"Acme.0.{framework}.project"), "/acme/Acme.csproj\n");
        File.WriteAllText(Path.Combine(folder.Folder, $"Acme.0.{framework}.sarif"), $$"""{"runs":[{"results":[{{result}}]}]}""");
    }
}
