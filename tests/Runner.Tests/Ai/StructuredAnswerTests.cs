using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

/// <summary>Answers by a JSON Schema, through the whole application.</summary>
public sealed class StructuredAnswerTests
{
    private const string Schema = """{ "type": "object", "properties": { "count": { "type": "integer" } }, "required": ["count"], "additionalProperties": false }""";

    [Fact]
    public async Task The_server_is_told_the_schema_and_an_answer_that_fits_is_accepted()
    {
        using var server = new CannedServer(CannedServer.Streamed("{\"count\":", " 3}"));
        using var project = Project(server);

        Assert.Equal(0, await project.RunAsync());

        Assert.Contains("\"response_format\":{\"type\":\"json_schema\"", Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.Contains("\"name\":\"my_report\"", server.Requests[0], StringComparison.Ordinal);
        Assert.Contains("\"strict\":true", server.Requests[0], StringComparison.Ordinal);
        Assert.Contains("\"additionalProperties\"", server.Requests[0], StringComparison.Ordinal);
        Assert.Equal("{\"count\": 3}\n", project.Artifact);
    }

    [Fact]
    public async Task A_server_that_refuses_schemas_is_asked_without_and_the_answer_is_checked_here()
    {
        using var server = new CannedServer(
            CannedServer.Error(400, "invalid_request_error", "response_format is not supported"),
            CannedServer.Streamed("{\"count\": \"three\"}"),
            CannedServer.Error(400, "invalid_request_error", "response_format is not supported"),
            CannedServer.Streamed("{\"count\": 3}"));
        using var project = Project(server);

        Assert.Equal(0, await project.RunAsync());

        Assert.Equal([true, false, true, false], server.Requests.Select(request => request.Contains("json_schema", StringComparison.Ordinal)));
        Assert.Equal("{\"count\": 3}\n", project.Artifact);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_cannot_be_accepted()
    {
        using var server = new CannedServer(CannedServer.Streamed("{}"), CannedServer.Streamed("{\"count\": 1.5}"));
        using var project = Project(server);

        Assert.Equal(1, await project.RunAsync());

        Assert.Null(project.Artifact);
        Assert.Contains("VALIDATION_FAIL", project.Read("tasks/draft.yaml"), StringComparison.Ordinal);
        Assert.Contains("$.count is a number and not an integer", project.Read("tasks/draft.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_cannot_be_used_stops_the_run_before_it_begins()
    {
        using var server = new CannedServer();
        using var project = Project(server);
        project.Write("schemas/my report.json", """{ "if": true }""");

        Assert.Equal(3, await project.RunAsync());

        Assert.Empty(server.Requests);
    }

    private static AiProject Project(CannedServer server)
    {
        var project = new AiProject(server.BaseUrl);
        project.Write("schemas/my report.json", Schema);
        project.Write("tasks/draft.yaml", project.Read("tasks/draft.yaml") + "  output_parser: json\n  output_schema: schemas/my report.json\n");
        return project;
    }
}
