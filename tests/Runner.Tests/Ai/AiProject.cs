using System.Text.Json;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

/// <summary>A runbook of one task that asks a model server on the loopback interface, and the whole application over it in this process.</summary>
internal sealed class AiProject : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    /// <summary>Writes the project.</summary>
    /// <param name="baseUrl">The server.</param>
    /// <param name="answers">What a person prepared for the review.</param>
    /// <param name="settings">Further lines of <c>.env</c>.</param>
    public AiProject(string baseUrl, string answers = "[y]", string settings = "")
    {
        folder.Write("runbook.yaml", "tasks:\n  - id: draft\n    name: Draft\n    status: PENDING\n    type: AI_ASSISTED\n    task_detail_file: tasks/draft.yaml\n");
        folder.Write("tasks/draft.yaml", """
            id: draft
            name: Draft
            status: PENDING
            type: AI_ASSISTED
            output_artifact: outputs/draft.md
            ai_details:
              prompt: Say hello.
              fallback_prompt_template: prompt_templates/again.md

            """);
        folder.Write("prompt_templates/again.md", "Say hello again.");
        folder.Write(".env", $"OPENAI_API_KEY=sk-test-0123456789abcdef\nOPENAI_BASE_URL={baseUrl}\nTOFA_AI_TRIES=2\nTOFA_AI_LONGEST_PAUSE=0.001\n{settings}");
        folder.Write("answers.yaml", $"answers:\n  draft: {answers}\n");
    }

    public string Directory => folder.Path;

    /// <summary>All files, with their paths relative to the project.</summary>
    public IReadOnlyList<string> Files => [.. System.IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Directory, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string? Artifact => File.Exists(folder.File("outputs", "draft.md")) ? Read("outputs/draft.md") : null;

    public IReadOnlyList<JsonElement> Journal => [.. File.ReadAllLines(folder.File("logs", "run_log.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    public void Dispose() => folder.Dispose();

    public string Read(string path) => File.ReadAllText(folder.File(path.Split('/')));

    public void Write(string path, string text) => folder.Write(path, text);

    public Task<int> RunAsync(string mode = "openai", params string[] further) =>
        TofaApp.RunAsync(["run", "-C", Directory, "--ai", mode, "--answers", "answers.yaml", .. further]);

    /// <summary>One fact of every answer in the journal.</summary>
    public IEnumerable<string?> Responses(string fact) => Journal
        .Where(record => record.GetProperty("event_type").GetString() == "AI_RESPONSE_RECEIVED")
        .Select(record => record.GetProperty("details").TryGetProperty(fact, out var value) ? value.GetString() : null);
}
