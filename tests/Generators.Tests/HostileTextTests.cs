using Tofa.Generators.Tests.Support;
using Tofa.Model.Runbooks;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests;

/// <summary>Text of a runbook stays text, wherever it stands: each place is compiled, loaded and asked for its value.</summary>
public sealed class HostileTextTests
{
    // One of the texts is the legal name of a type, so there has to be one.
    private const string Script =
        """
        internal sealed class @class : Tofa.Runner.Pipelines.IScript
        {
            public System.Threading.Tasks.Task<int> RunAsync(Tofa.Runner.Pipelines.ScriptContext context, System.Threading.CancellationToken cancellationToken) =>
                System.Threading.Tasks.Task.FromResult(0);
        }
        """;

    private static LoadedProject Load(string entry, string detail, Func<string, int, string>? template = null)
    {
        var project = RunbookProject.With("tasks:\n" + ForEach((text, i) => entry.Replace("@n", $"{i}", StringComparison.Ordinal).Replace("@text", text, StringComparison.Ordinal)));
        for (var i = 0; i < HostileTexts.All.Count; i++)
        {
            var text = HostileTexts.All[i];
            project = project.File($"tasks/{i}.yaml", detail.Replace("@n", $"{i}", StringComparison.Ordinal).Replace("@text", YamlText.Of(text), StringComparison.Ordinal));
            if (template is not null)
                project = project.File($"prompt_templates/{i}.md", template(text, i));
        }

        var loaded = new GeneratorSession().Run(project with { CSharp = Script }).Load();
        Assert.Equal(project.Compile().Definition.Tasks, loaded.Definitions);
        Assert.Equal(HostileTexts.All.Count, loaded.Definitions.Count);
        Assert.DoesNotContain(loaded.Assembly.GetTypes(), type => type.Name is "X" or "Y" or "Z");
        return loaded;
    }

    private static string ForEach(Func<string, int, string> line) => string.Concat(HostileTexts.All.Select((text, i) => line(YamlText.Of(text), i)));

    private static void AssertKept(string detail, string type, Func<TaskDefinition, string?> value) => Assert.Equal(
        HostileTexts.All,
        Load($"- {{ id: t@n, type: {type}, task_detail_file: tasks/@n.yaml }}\n", detail).Definitions.Select(value));

    private static void AssertRendered(string detail, Func<string, int, string>? template, Func<string, string>? expected = null)
    {
        var loaded = Load("- { id: t@n, type: AI_ASSISTED, task_detail_file: tasks/@n.yaml }\n", detail, template);
        var prompts = loaded.Pipeline.Tasks.Cast<AiAssistedTask>().Select(task => task.Render(PromptVariant.First, new Dictionary<string, string>()));

        Assert.Equal(HostileTexts.All.Select(expected ?? (text => text)), prompts);
    }

    [Fact]
    public void In_an_id()
    {
        var loaded = Load("- { id: @text, type: MANUAL }\n", "");

        Assert.Equal(HostileTexts.All, loaded.Definitions.Select(task => task.Id));
        Assert.Equal(HostileTexts.All, loaded.Pipeline.Tasks.Select(task => LoadedProject.Constant(task.GetType(), "TaskId")));
        Assert.Equal(HostileTexts.All, loaded.Ids.GetFields().Select(field => field.GetRawConstantValue()));
    }

    // Whether the reader keeps half a surrogate pair is its own affair; what it makes of it has to compile and to arrive.
    [Fact]
    public void Half_of_a_surrogate_pair()
    {
        var project = RunbookProject.With("tasks:\n- { id: \"a\\uD800\", name: \"\\uDC00 b\", type: MANUAL }\n- { id: c, name: d, type: MANUAL }\n");

        Assert.Equal(project.Compile().Definition.Tasks, new GeneratorSession().Run(project).Load().Definitions);
        Assert.Empty(new GeneratorSession().Run(project.File("runbook.yaml", "tasks:\n- { id: a\uD800, type: MANUAL }\n")).Load().Definitions);
    }

    [Fact]
    public void In_a_name() => Assert.Equal(
        HostileTexts.All,
        Load("- { id: t@n, name: @text, type: MANUAL }\n", "").Pipeline.Tasks.Select(task => LoadedProject.Constant(task.GetType(), "TaskName")));

    [Fact]
    public void In_a_dependency() => Assert.Equal(
        HostileTexts.All, Load("- { id: t@n, depends_on: [@text], type: MANUAL }\n", "").Definitions.Select(task => task.DependsOn.Single()));

    [Fact]
    public void In_a_description() => AssertKept("description: @text\n", "MANUAL", task => task.Description);

    [Fact]
    public void In_a_manual_instruction() =>
        AssertKept("manual_instructions: [@text]\n", "MANUAL", task => task.ManualInstructions.Single());

    [Fact]
    public void In_an_output() => AssertKept("outputs: [@text]\n", "MANUAL", task => task.Outputs.Single());

    [Fact]
    public void In_a_context_key() => AssertKept(
        "ai_details: { prompt: x, input_context: { @text: value } }\n", "AI_ASSISTED", task => task.Ai!.InputContext.Single().Key);

    [Fact]
    public void In_a_context_value() => AssertRendered("ai_details: { prompt: '{{key}}', input_context: { key: @text } }\n", null);

    [Fact]
    public void In_an_inline_prompt() =>
        AssertKept("ai_details: { prompt: @text }\n", "AI_ASSISTED", task => string.Concat(task.Ai!.Prompt.Segments.Select(part => part.Text)));

    [Fact]
    public void In_a_fallback_prompt() =>
        AssertKept("ai_details: { prompt: x, fallback_prompt: @text }\n", "AI_ASSISTED", task => string.Concat(task.Ai!.Fallback!.Segments.Select(part => part.Text)));

    [Fact]
    public void In_a_template_file() => AssertRendered(
        "ai_details: { prompt_template: prompt_templates/@n.md }\n",
        (text, _) => text,
        text => text.AsSpan().ContainsAny('\0', '\uFFFE', '\uFFFF') ? "" : text);

    [Fact]
    public void In_a_model() => AssertKept("ai_details: { prompt: x, model: @text }\n", "AI_ASSISTED", task => task.Ai!.Model);

    [Fact]
    public void In_a_review_point() => AssertKept("ai_details: { prompt: x, review_points: [@text] }\n", "AI_ASSISTED", task => task.Ai!.ReviewPoints.Single());

    [Fact]
    public void In_a_shell_line() => AssertKept("script_details: { command: @text }\n", "AUTOMATED_SCRIPT", task => task.Script!.ShellCommand);

    [Fact]
    public void In_an_argument() => AssertKept("script_details: { command: [run, @text] }\n", "AUTOMATED_SCRIPT", task => task.Script!.Command[1]);

    [Fact]
    public void In_an_environment_value() => AssertKept(
        "script_details: { command: run, env: { KEY: @text } }\n", "AUTOMATED_SCRIPT", task => task.Script!.Environment.Single().Value);

    [Fact]
    public void In_an_environment_name() => AssertKept(
        "script_details: { command: run, env: { @text: value } }\n", "AUTOMATED_SCRIPT", task => task.Script!.Environment.Single().Name);

    // Paths and type names are judged by the model, which may refuse them; what it keeps has to arrive, which Load asserts.
    [Theory]
    [InlineData("output_artifact: @text\n", "MANUAL")]
    [InlineData("ai_details: { prompt_template: @text }\n", "AI_ASSISTED")]
    [InlineData("ai_details: { prompt: '{{key}}', input_context: { key: { file: @text } } }\n", "AI_ASSISTED")]
    [InlineData("ai_details: { prompt: x, output_parser: @text }\n", "AI_ASSISTED")]
    [InlineData("script_details: { script: @text }\n", "AUTOMATED_SCRIPT")]
    [InlineData("gates: { @text: { @text: handled } }\n", "MANUAL")]
    [InlineData("gates: { edge_cases: @text }\n", "MANUAL")]
    [InlineData("certainty: 0.5\nalternatives: [@text]\npause: { because: @text }\n", "MANUAL")]
    public void In_a_path_a_parser_or_a_script_type(string detail, string type) =>
        Assert.NotEmpty(Load($"- {{ id: t@n, type: {type}, task_detail_file: tasks/@n.yaml }}\n", detail).Definitions);

    [Fact]
    public void In_the_name_of_a_detail_file() => Assert.NotEmpty(Load("- { id: t@n, type: MANUAL, task_detail_file: @text }\n", "").Definitions);
}
