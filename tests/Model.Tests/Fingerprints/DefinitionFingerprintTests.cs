using Tofa.Model.Fingerprints;
using Tofa.Model.Tests.Validation;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Fingerprints;

public sealed class DefinitionFingerprintTests
{
    private const string Project = """
        === runbook.yaml
        tasks:
        - { id: ingest, name: Ingest, type: AUTOMATED_SCRIPT, status: DONE, task_detail_file: tasks/ingest.yaml }
        - { id: draft, name: Draft, type: AI_ASSISTED, status: READY, depends_on: [ingest], task_detail_file: tasks/draft.yaml }
        - { id: approve, name: Approve, type: MANUAL, depends_on: [draft], task_detail_file: tasks/approve.yaml }
        === tasks/ingest.yaml
        id: ingest
        script_details: { command: [make, data], timeout: 90s, env: { MODE: fast } }
        outputs: [A table]
        === tasks/draft.yaml
        id: draft
        description: Writes it.
        output_artifact: outputs/report.md
        ai_details:
          model: gpt-4o-mini
          prompt_template: prompt_templates/draft.md
          fallback_prompt: Again {{topic}}
          input_context: { topic: rain, data: { file: data/rain.csv } }
          output_parser: json
          review_points: [Is it true?]
        === tasks/approve.yaml
        id: approve
        manual_instructions: Read it.
        certainty: 0.9
        alternatives: [Ask again.]
        pause: { when: after, because: It is dear., if: { attempts: "> 1" } }
        gates: { Testing: { scenarios: ">= 5" }, read: true }
        === prompt_templates/draft.md
        About {{topic}} from {{data}}.
        """;

    [Theory]
    [InlineData("status: DONE", "status: READY")]
    [InlineData("status: READY,", "")]
    [InlineData("id: draft\n", "id: draft\nstatus: RUNNING\nlast_run: { outcome: FAILURE }\nissues: [{ type: X }]\n")]
    [InlineData("tasks:\n", "# comment\n\ntasks:   # here\n")]
    [InlineData("{ MODE: fast }", "{ 'MODE': \"fast\", }")]
    [InlineData("manual_instructions: Read it.", "manual_instructions:\n- Read it.")]
    [InlineData("timeout: 90s", "timeout: 1m30s")]
    [InlineData("{{topic}} from", "{{ topic }} from")]
    [InlineData("certainty: 0.9", "certainty: '0.90'")]
    [InlineData("depends_on: [draft]", "depends_on: [{ id: draft }]")]
    [InlineData("\">= 5\"", "'>=5.0'")]
    [InlineData("tasks/ingest.yaml }", "./tasks/ingest.yaml }")]
    public void Fingerprint_stays_when_nothing_of_the_definition_changes(string before, string after) =>
        Assert.Equal(Of(Project), Of(Changed(before, after)));

    [Theory]
    [InlineData("id: approve", "id: approved")]
    [InlineData("name: Draft", "name: Drafts")]
    [InlineData("type: MANUAL", "type: AUTOMATED_SCRIPT")]
    [InlineData("depends_on: [draft]", "depends_on: [ingest]")]
    [InlineData("depends_on: [draft]", "depends_on: [draft, ingest]")]
    [InlineData("depends_on: [draft]", "depends_on: [{ id: draft, require: done }]")]
    [InlineData("tasks/approve.yaml", "tasks/approval.yaml")]
    [InlineData("[make, data]", "[makedata]")]
    [InlineData("[make, data]", "make data")]
    [InlineData("command: [make, data]", "script: Acme.Make")]
    [InlineData("90s", "91s")]
    [InlineData("MODE: fast", "MODE: slow")]
    [InlineData("MODE: fast", "MOD: fast")]
    [InlineData("[A table]", "[A chart]")]
    [InlineData("Writes it.", "Writes it")]
    [InlineData("outputs/report.md", "outputs/report.txt")]
    [InlineData("gpt-4o-mini", "gpt-4o")]
    [InlineData("gpt-4o-mini", "gpt-4o-mini\n  fallback_model: gpt-4o")]
    [InlineData("description: Writes it.", "description: Writes it.\ntimeout: 90s")]
    [InlineData("Again {{topic}}", "Again")]
    [InlineData("topic: rain", "topic: snow")]
    [InlineData("{ file: data/rain.csv }", "data/rain.csv")]
    [InlineData("output_parser: json", "output_parser: text")]
    [InlineData("Is it true?", "Is it new?")]
    [InlineData("Read it.", "Read it twice.")]
    [InlineData("About {{topic}}", "About {topic}")]
    [InlineData("from {{data}}.", "from {{data}}!")]
    [InlineData("certainty: 0.9", "certainty: 0.8")]
    [InlineData("Ask again.", "Ask twice.")]
    [InlineData("when: after, ", "")]
    [InlineData("It is dear.", "It is late.")]
    [InlineData("> 1", "> 2")]
    [InlineData("attempts", "certainty")]
    [InlineData(">= 5", "> 5")]
    [InlineData("Testing", "Docs")]
    [InlineData("scenarios", "cases")]
    [InlineData(", read: true", "")]
    public void Fingerprint_changes_with_every_value_of_the_definition(string before, string after) =>
        Assert.NotEqual(Of(Project), Of(Changed(before, after)));

    [Fact]
    public void Fingerprint_changes_with_the_order_of_the_tasks()
    {
        var tasks = Compile(Project).Definition.Tasks;

        Assert.NotEqual(DefinitionFingerprint.Of(new(tasks)), DefinitionFingerprint.Of(new(tasks.Reverse().ToArray())));
    }

    // Written down before there were gates: a runbook without them keeps its fingerprint, so that no build goes stale by an update of Tofa.
    [Fact]
    public void Runbook_without_gates_and_pauses_keeps_the_fingerprint_that_it_had() => Assert.Equal(
        "d23d0174643d72df7aae9b2af29882b0d8b8c736388cb4af66e2184ee8af0faa", Of("=== runbook.yaml\ntasks:\n- { id: a, name: A, type: MANUAL }\n- { id: b, name: B, type: MANUAL, depends_on: [a] }"));

    [Fact]
    public void Fingerprint_is_a_lower_case_sha256() => Assert.Matches("^[0-9a-f]{64}$", Of(Project));

    private static string Changed(string before, string after)
    {
        Assert.Contains(before, Project, StringComparison.Ordinal);
        return Project.Replace(before, after, StringComparison.Ordinal);
    }

    private static string Of(string project) => DefinitionFingerprint.Of(Compile(project).Definition);

    private static CompiledRunbook Compile(string project) => RunbookCompiler.Compile(MarkedProject.Parse(project).Files);
}
