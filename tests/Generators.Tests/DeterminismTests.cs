using System.Globalization;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

/// <summary>Whoever builds the same checkout gets the same bytes.</summary>
public sealed class DeterminismTests
{
    // 'ı' and 'İ' are what 'I' and 'i' become in Turkish; a comma is what a decimal point becomes in German.
    private static readonly RunbookProject Project = Samples.ThreeTypes
        .Replace("runbook.yaml", "tasks:\n", "tasks:\n- { id: i, type: MANUAL }\n- { id: I, type: MANUAL }\n- { id: title_index, type: MANUAL }\n- { id: class, type: MANUAL }\n")
        .Replace("tasks/draft.yaml", "report_topic: rain", "report_topic: rain\n    title_index: 1.5\n    lines:\n    - { is_in: 1 }\n    - { is_in: 2 }")
        .File("prompt_templates/sign.md", "Yours, {{title_index}}\n")
        .File("prompt_templates/draft.md", "Write about {{ report_topic }}.\n{{#lines}}\n- {{is_in}}\n{{/lines}}\n{{> sign}}\nThe data:\n{{data}}\n");

    private static readonly Dictionary<string, string> Expected = TextsOf(Project);

    [Theory]
    [InlineData("/project/")]
    [InlineData("/srv/somebody else/checkouts/repo-ü/")]
    [InlineData(@"C:\work\repo\")]
    public void Same_files_give_the_same_bytes_in_every_folder(string folder) => Assert.Equal(Expected, TextsOf(Project.In(folder)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Same_files_give_the_same_bytes_in_every_culture(string name)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Assert.Equal(Expected, TextsOf(Project));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    [Fact]
    public void Line_ends_of_YAML_do_not_matter() => Assert.Equal(Expected, TextsOf(WithCrlf(path => path.EndsWith(".yaml", StringComparison.Ordinal))));

    [Fact]
    public void Line_ends_of_a_template_are_part_of_its_prompt_and_of_nothing_else()
    {
        var actual = TextsOf(WithCrlf(path => path.EndsWith("draft.md", StringComparison.Ordinal)));

        Assert.Equal(["RunbookTasks.Draft.g.cs"], Expected.Keys.Where(name => Expected[name] != actual[name]));
        Assert.DoesNotContain('\r', actual["RunbookTasks.Draft.g.cs"]);
        Assert.Contains("\\r\\n", actual["RunbookTasks.Draft.g.cs"], StringComparison.Ordinal);
    }

    private static RunbookProject WithCrlf(Func<string, bool> applies) => Project with
    {
        Files = Project.Files.SetItems(Project.Files.Where(file => applies(file.Key))
            .Select(file => KeyValuePair.Create(file.Key, file.Value.Replace("\n", "\r\n", StringComparison.Ordinal)))),
    };

    private static Dictionary<string, string> TextsOf(RunbookProject project)
    {
        var outcome = new GeneratorSession().Run(project);
        return outcome.AllFileNames.ToDictionary(name => name, outcome.File);
    }
}
