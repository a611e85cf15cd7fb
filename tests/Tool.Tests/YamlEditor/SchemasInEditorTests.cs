using System.Text.Json.Nodes;
using Tofa.Support;

namespace Tofa.Tool.Tests.YamlEditor;

/// <summary>What a person sees while typing in a file that names its schema: keys and values to choose from, explanations, mistakes.</summary>
public sealed class SchemasInEditorTests(LanguageServer server) : IClassFixture<LanguageServer>
{
    private const string Runbook = "schema: 1\ntasks:\n  - id: a\n    name: A\n    status: PENDING\n    ";
    private const string Task = "id: a\nname: A\ntype: AI_ASSISTED\n";
    private const string Architecture = "schema: 1\nlayers:\n  - name: Core\n    ";

    public static TheoryData<string, string, string[]> Completions => new()
    {
        { "runbook", "$$", ["tasks", "schema", "name", "description"] },
        { "runbook", Runbook + "$$", ["depends_on", "task_detail_file", "type"] },
        { "runbook", Runbook + "type: $$", ["MANUAL", "AI_ASSISTED", "AUTOMATED_SCRIPT"] },
        { "runbook", Runbook.Replace("PENDING", "$$", StringComparison.Ordinal), ["PENDING", "READY", "RUNNING", "DONE", "ERROR", "SKIPPED"] },
        { "task", Task + "$$", ["ai_details", "manual_instructions", "script_details", "output_artifact", "timeout", "gates", "pause", "certainty"] },
        { "task", Task + "ai_details:\n  $$", ["prompt_template", "prompt", "input_context", "review_points"] },
        { "task", Task + "ai_details:\n  prompt: x\n  output_parser: $$", ["text", "markdown", "json", "yaml", "csharp_code_block"] },
        { "task", "id: a\nscript_details:\n  $$", ["command", "script", "timeout", "env"] },
        { "task", "id: a\npause:\n  $$", ["when", "if", "because"] },
        { "task", "id: a\npause: $$", ["before", "after"] },
        { "architecture", "schema: 1\n$$", ["layers", "ports", "limits"] },
        { "architecture", Architecture + "role: $$", ["flows", "modules", "adapters"] },
    };

    public static TheoryData<string, string, string> Hovers => new()
    {
        { "runbook", Runbook + "depe$$nds_on: []\n", "have to be DONE or SKIPPED first" },
        { "task", Task + "out$$put_artifact: outputs/a.md\n", "Where the primary output goes" },
        { "task", Task + "ai_details:\n  out$$put_parser: text\n", "How the output is taken out of the reply" },
        { "task", Task + "cert$$ainty: 0.9\n", "How sure the runbook is" },
        { "runbook", "schema: 1\nga$$tes: {}\ntasks: []\n", "type" },
        { "architecture", "schema: 1\nlay$$ers: []\n", "layer" },
    };

    public static TheoryData<string, string, int, string> Mistakes => new()
    {
        { "runbook", Runbook + "depend_on: []\n", 6, "depend_on" },
        { "runbook", Runbook + "type: MANUEL\n", 6, "MANUAL" },
        { "runbook", "schema: 1\ntasks:\n  - name: A\n", 3, "id" },
        { "task", Task + "ai_details:\n  prompt: x\n  prompts: y\n", 6, "prompts" },
        { "task", Task + "ai_details:\n  prompt: x\ntimeout: soon\n", 6, "pattern" },
        { "task", "id: a\ntype: MANUAL\nmanual_instructions: x\noutput_artifact: ../a.md\n", 4, "pattern" },
        { "task", "id: a\ncertainty: 2\n", 2, "maximum" },
        { "task", "id: a\ngates:\n  coverage: \">=> 5\"\n", 3, "pattern" },
        { "architecture", Architecture + "role: helpers\n", 4, "modules" },
        { "architecture", "schema: 1\nlayer: []\n", 2, "layer" },
    };

    public static TheoryData<string> SampleFiles =>
        [.. Directory.GetFiles(Sample, "*.yaml").Where(file => Path.GetFileName(file) == "runbook.yaml").Concat(Directory.GetFiles(Path.Combine(Sample, "tasks"))).Select(file => Path.GetRelativePath(Sample, file)).Order(StringComparer.Ordinal)];

    private static string Sample => Path.Combine(RepositoryRoot.Directory, "sample-project");

    [Theory]
    [MemberData(nameof(Completions))]
    public async Task Keys_and_values_are_offered(string schema, string marked, string[] expected)
    {
        var (uri, line, character, _) = await OpenAsync(schema, marked);

        var answer = await server.AskAtAsync("textDocument/completion", uri, line, character);

        var labels = (answer is JsonArray items ? items : answer!["items"]!.AsArray()).Select(item => item!["label"]!.GetValue<string>()).ToList();
        Assert.All(expected, label => Assert.Contains(label, labels));
    }

    [Fact]
    public async Task Key_that_is_there_already_and_value_of_another_key_are_not_offered()
    {
        var (uri, line, character, _) = await OpenAsync("runbook", Runbook + "$$");

        var answer = await server.AskAtAsync("textDocument/completion", uri, line, character);

        var labels = answer!["items"]!.AsArray().Select(item => item!["label"]!.GetValue<string>()).ToList();
        Assert.DoesNotContain("status", labels);
        Assert.DoesNotContain("MANUAL", labels);
    }

    [Theory]
    [MemberData(nameof(Hovers))]
    public async Task Key_is_explained(string schema, string marked, string expected)
    {
        var (uri, line, character, _) = await OpenAsync(schema, marked);

        var answer = await server.AskAtAsync("textDocument/hover", uri, line, character);

        Assert.Contains(expected, answer!["contents"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Mistake_is_marked_at_its_line(string schema, string text, int line, string message)
    {
        var (_, _, _, problems) = await OpenAsync(schema, text);

        // The first line of the file names the schema.
        Assert.Contains(problems, problem => problem!["range"]!["start"]!["line"]!.GetValue<int>() == line && problem["message"]!.GetValue<string>().Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public async Task File_of_the_sample_has_no_mistake_by_the_schema_that_it_names_itself(string file)
    {
        var path = Path.Combine(Sample, file);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

        var (_, problems) = await server.OpenAsync(path, text);
        var (_, broken) = await server.OpenAsync(path + ".broken.yaml", text + "\nnonsense: 1\n");

        Assert.Empty(problems);
        Assert.Contains(broken, problem => problem!["message"]!.GetValue<string>().Contains("nonsense", StringComparison.Ordinal));
    }

    private async Task<(string Uri, int Line, int Character, JsonArray Problems)> OpenAsync(string schema, string marked)
    {
        var text = $"# yaml-language-server: $schema=../docs/schemas/{schema}.schema.json\n{marked}";
        var at = text.IndexOf("$$", StringComparison.Ordinal);
        var before = at < 0 ? string.Empty : text[..at];
        var (uri, problems) = await server.OpenAsync(Path.Combine(Sample, Guid.NewGuid() + ".yaml"), text.Replace("$$", string.Empty, StringComparison.Ordinal));
        return (uri, before.Count(letter => letter == '\n'), before.Length - before.LastIndexOf('\n') - 1, problems);
    }
}
