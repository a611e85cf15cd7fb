using System.Text;
using Tofa.Runner.Tests.Cli;
using Tofa.Runner.Tests.Executing.Fakes;
using Tofa.Support;

namespace Tofa.Runner.Tests.Ai;

/// <summary>A key that comes in at every door of a real run goes out at none.</summary>
public sealed class SecretsEverywhereTests
{
    private const string FromEnvironment = "hunter2-env/Value+1==";
    private const string FromDotEnv = "open sesame \"word\" 77";
    private static readonly string[] Secrets = [FromEnvironment, FromDotEnv];

    private static readonly string Leak = string.Join(
        '\n', Secrets.SelectMany(secret => new[] { secret, $"key={Uri.EscapeDataString(secret)}", Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{secret}")) }));

    private static readonly string[][] Commands =
    [
        ["run", "--ai", "relay", "--answers", "answers.yaml"],
        ["run", "--ai", "record", "--answers", "answers.yaml", "--verbose"],
        ["retry", "draft", "--downstream", "--resolution", Leak],
        ["run", "--ai", "replay", "--answers", "answers.yaml", "--json"],
        ["log", "--json"],
    ];

    [Fact]
    public async Task No_byte_that_a_run_writes_holds_a_secret()
    {
        using var server = new CannedServer(
            CannedServer.Error(503, "overloaded", JsonText(Leak)),
            CannedServer.Stream([.. Leak.Chunk(7).Select(part => CannedServer.Part(new string(part)))]),
            CannedServer.Stream([.. Leak.Chunk(5).Select(part => CannedServer.Part(new string(part))), CannedServer.Part(null, "length"), "[DONE]"]),
            CannedServer.Streamed([.. $"# Draft\n{Leak}\n".Chunk(3).Select(part => new string(part))]));
        using var project = Project(server.BaseUrl);
        var shown = new StringBuilder();

        foreach (var command in Commands)
            shown.Append((await RunAsync(project, command)).Everything);

        Assert.Equal(4, server.Requests.Count);
        Assert.Contains("[redacted]", project.Read("ai_recordings/draft.yaml"), StringComparison.Ordinal);
        Assert.Contains("[redacted]", project.Read("outputs/draft.md"), StringComparison.Ordinal);
        Assert.Contains("[redacted]", project.Read(".tofa/relay/draft.prompt.md"), StringComparison.Ordinal);
        Assert.Contains("[redacted]", project.Read("logs/tasks/broken.1.log"), StringComparison.Ordinal);
        Assert.True(project.Exists("logs/tasks/draft.2.partial.txt"));
        AssertNothing(shown.ToString(), "the console");
        foreach (var file in Directory.EnumerateFiles(project.Directory, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is not (".env" or "secret.txt")))
            AssertNothing(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), file);

        Assert.All(server.Requests, request => AssertNothing(request.Split("\r\n\r\n", 2)[1], "a prompt"));
    }

    private static void AssertNothing(string written, string where)
    {
        foreach (var secret in Secrets)
        {
            var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{secret}"));
            foreach (var form in new[] { secret, Uri.EscapeDataString(secret), JsonText(secret), base64[8..^4] })
                Assert.False(written.Contains(form, StringComparison.Ordinal), $"{where} holds {form}:\n{written}");
        }
    }

    private static ToolProject Project(string baseUrl)
    {
        var project = ToolProject.BuildAndCheck("cat secret.txt");
        project.Write("runbook.yaml", """
            tasks:
              - { id: build, name: Build it, status: PENDING, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }
              - { id: draft, name: Draft it, status: PENDING, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }
              - { id: broken, name: Break it, status: PENDING, type: AUTOMATED_SCRIPT, depends_on: [draft], task_detail_file: tasks/broken.yaml }

            """);
        File.Delete(Path.Combine(project.Directory, "tasks/check.yaml"));
        project.Write("tasks/draft.yaml", """
            id: draft
            name: Draft it
            status: PENDING
            type: AI_ASSISTED
            output_artifact: outputs/draft.md
            ai_details:
              prompt_template: prompt_templates/draft.md
              fallback_prompt_template: prompt_templates/draft.md
              input_context: { told: { file: secret.txt } }

            """);
        project.Write("prompt_templates/draft.md", "Say it again: {{told}}\n");
        project.Write("tasks/broken.yaml", "id: broken\nname: Break it\nstatus: PENDING\ntype: AUTOMATED_SCRIPT\nscript_details:\n  command: cat secret.txt; cat secret.txt >&2; exit 3\n");
        project.Write("secret.txt", Leak);
        project.Write("answers.yaml", "answers:\n  draft: [y]\n");
        project.Write(".env", $"DOOR_PASSWORD='{FromDotEnv}'\nOPENAI_BASE_URL={baseUrl}\nTOFA_AI_TRIES=3\nTOFA_AI_LONGEST_PAUSE=0.001\n");
        return project;
    }

    private static Task<CommandResult> RunAsync(ToolProject project, params string[] arguments) =>
        CommandLine.RunAsync(project.Directory, "dotnet", [ToolProject.Tool, .. arguments], new Dictionary<string, string?> { ["OPENAI_API_KEY"] = FromEnvironment });

    private static string JsonText(string text) => System.Text.Json.JsonSerializer.Serialize(text)[1..^1];
}
