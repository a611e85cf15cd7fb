using NJsonSchema;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks.Language;
using Tofa.Model.Tests.Validation;
using Tofa.Support;

namespace Tofa.Model.Tests.Schemas;

/// <summary>The schemas of the runbook language judge as its reader, by a JSON Schema library that knows nothing of either.</summary>
public sealed class RunbookSchemaTests
{
    private static readonly JsonSchema Runbook = Schema(RunbookSchema.Json());
    private static readonly JsonSchema Task = Schema(TaskSchema.Json());

    // The others are about the text, the templates, or several files or places at once, of which a JSON Schema knows nothing.
    private static readonly string[] Said =
        ["TOFA5004", "TOFA5005", "TOFA5006", "TOFA5007", "TOFA5018", "TOFA5019", "TOFA5023", "TOFA5025", "TOFA5028", "TOFA5029", "TOFA5030", "TOFA5031", "TOFA5032",
            "TOFA5050", "TOFA5052", "TOFA5053", "TOFA5054", "TOFA5072", "TOFA5073"];

    // A key that JSON cannot have, types that only the other file tells, a file that is not there or says nothing, a tag, a key that another key's value rules out, a slip in an open set, the days of a month, and what the name of a gate means.
    private static readonly string[] Unsaid = ["Key_that_is_a_list", "Key_with_keys_in_it", "Missing_type", "Missing_instructions", "Script_details_of_a_manual_task", "No_runbook",
            "Sign_that_yaml_reads_as_a_tag", "Pause_on_a_fact_that_comes_later", "Misspelt_type_of_issue", "Day_that_no_month_has", "Word_for_what_the_runner_counts", "Template_file_without_a_word"];

    // What comes of the mistake is one that a schema can see.
    private static readonly string[] Seen = ["Other_type", "Merge_key"];

    public static TheoryData<string> Names => [.. ProblemTableTests.Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Schemas_accept_what_the_reader_accepts(string name) => Assert.Empty(Flaws(ProblemTableTests.Cases[name].NearMiss));

    [Theory]
    [MemberData(nameof(Names))]
    public void Schemas_refuse_what_the_reader_cannot_read_and_leave_the_rest_to_the_compiler(string name)
    {
        var flaws = Flaws(ProblemTableTests.Cases[name].Bad);

        if (Seen.Contains(name) || (Said.Contains(ProblemTableTests.Cases[name].Id) && !Unsaid.Contains(name)))
            Assert.NotEmpty(flaws);
        else
            Assert.Empty(flaws);
    }

    [Fact]
    public void Schemas_take_scalars_as_the_reader_does_in_a_runbook_of_other_tools()
    {
        Assert.Empty(Flaws(RealRunbookTests.Project.Replace("name: null", "name: 6.2.2", StringComparison.Ordinal)));
        Assert.Equal(
            ["runbook.yaml", "tasks/app_6.2.2```.yaml"],
            Flaws(RealRunbookTests.Project).Select(flaw => flaw[..flaw.IndexOf(": ", StringComparison.Ordinal)]).Distinct());
    }

    [Fact]
    public void Schemas_accept_the_sample_project_and_see_a_slip_in_it()
    {
        var sample = Path.Combine(RepositoryRoot.Directory, "sample-project");
        var tasks = Directory.GetFiles(Path.Combine(sample, "tasks"), "*.yaml").Select(File.ReadAllText).ToList();
        var runbook = File.ReadAllText(Path.Combine(sample, "runbook.yaml"));

        Assert.NotEmpty(tasks);
        Assert.Empty(Flaws(FileKind.Runbook, runbook));
        Assert.All(tasks, task => Assert.Empty(Flaws(FileKind.Task, task)));
        Assert.NotEmpty(Flaws(FileKind.Runbook, runbook.Replace("depends_on:", "depend_on:", StringComparison.Ordinal)));
        Assert.All(tasks, task => Assert.NotEmpty(Flaws(FileKind.Task, task.Replace("id:", "ids:", StringComparison.Ordinal))));
    }

    private static List<string> Flaws(string project) =>
        [.. MarkedProject.Parse(project).Files.Where(file => file.Kind is FileKind.Runbook or FileKind.Task).SelectMany(file => Flaws(file.Kind, file.Text).Select(flaw => $"{file.Path}: {flaw}"))];

    private static IEnumerable<string> Flaws(FileKind kind, string text) =>
        (kind == FileKind.Runbook ? Runbook : Task).Validate(EditorView.Of(text)).Select(flaw => flaw.ToString());

    private static JsonSchema Schema(string json) => JsonSchema.FromJsonAsync(json).GetAwaiter().GetResult();
}
