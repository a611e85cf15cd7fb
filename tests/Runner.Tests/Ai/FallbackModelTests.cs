using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

/// <summary>Where a model is not available, another one may be; and a task says how long it waits for all of it.</summary>
public sealed class FallbackModelTests
{
    private const string Usual = "id: draft\nname: Draft\nstatus: PENDING\ntype: AI_ASSISTED\noutput_artifact: outputs/draft.md\n";
    private const string WithOther = Usual + "ai_details: { prompt: Say hello., model: first-model, fallback_model: other-model }\n";

    [Fact]
    public async Task Model_that_is_gone_is_replaced_and_the_journal_says_by_which()
    {
        using var server = new CannedServer(CannedServer.Error(404, "model_not_found"), CannedServer.Completion("Hello."));
        using var project = Project(server, WithOther);

        Assert.Equal((0, "Hello.\n"), (await project.RunAsync(), project.Artifact));
        Assert.Equal([("first-model", "other-model"), ("other-model", null)], project.Responses("model").Zip(project.Responses("next_model")));
        Assert.Contains("\"other-model\"", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_that_stays_busy_is_replaced_after_its_tries_by_one_that_has_as_many()
    {
        var busy = CannedServer.Error(503, "overloaded");
        using var server = new CannedServer(busy, busy, busy, CannedServer.Completion("Hello."));
        using var project = Project(server, WithOther);

        Assert.Equal(0, await project.RunAsync());
        Assert.Equal(["first-model", "first-model", "other-model", "other-model"], project.Responses("model"));
        Assert.Equal(["1", "2", "1", "2"], project.Responses("try"));
    }

    [Fact]
    public async Task No_model_is_available_to_a_key_that_is_not_valid()
    {
        using var server = new CannedServer(CannedServer.Error(401, "invalid_api_key"));
        using var project = Project(server, WithOther);

        Assert.Equal((1, 1), (await project.RunAsync(), server.Requests.Count));
    }

    [Fact]
    public async Task Environment_may_name_the_other_model_and_the_task_goes_before()
    {
        using var server = new CannedServer(CannedServer.Error(404, "model_not_found"), CannedServer.Completion("Hello."));
        using var project = Project(server, Usual + "ai_details: { prompt: Say hello., model: first-model }\n", "TOFA_AI_FALLBACK_MODEL=third-model\n");

        Assert.Equal(0, await project.RunAsync());
        Assert.Equal(["first-model", "third-model"], project.Responses("model"));
    }

    [Fact]
    public async Task Timeout_of_the_task_ends_a_call_that_takes_longer()
    {
        using var server = new CannedServer(answers: [null]);
        using var project = Project(server, Usual + "timeout: 300ms\nai_details: { prompt: Say hello. }\n");

        Assert.Equal(1, await project.RunAsync());
        Assert.Equal(["timed_out"], project.Responses("outcome"));
        Assert.Contains("raise timeout in the task's detail file", Assert.Single(project.Responses("reason")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeout_of_the_task_leaves_no_pause_that_would_outlast_it()
    {
        using var server = new CannedServer(CannedServer.Error(503, "overloaded", headers: "Retry-After: 50\r\n"));
        using var project = Project(server, Usual + "timeout: 20s\nai_details: { prompt: Say hello. }\n", "TOFA_AI_LONGEST_PAUSE=60\n");

        Assert.Equal((1, 1), (await project.RunAsync(), server.Requests.Count));
        Assert.Equal(["busy"], project.Responses("outcome"));
    }

    private static AiProject Project(CannedServer server, string detail, string settings = "")
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        var project = new AiProject(server.BaseUrl, settings: settings);
        project.Write("tasks/draft.yaml", detail);
        return project;
    }
}
