using System.Globalization;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

/// <summary>One refused file name would discard the output of all tasks.</summary>
public sealed class FileNameTests
{
    private static readonly string[] OddIds =
    [
        "a", "A", "a.cs", "a#1", "../../etc/passwd", "/", "//", "con", "class", "Runbook", "Ids", "RunbookTasks", "TaskId", "check", "render", "inputs",
        "depends-on", "output_artifact", "create definition", "6.1.10", "6.11.0", "空の箱", "\U0001D54F", "😀", "Straße", "STRASSE", "ı", "I", "i", "İ", "e\u0301", "é",
        "<>:?*|\"@%~&=;!'$^`{}[]()", new string('x', 500), new string('x', 501), "a\0", "a\u2028b", "equals", "ToString", "GetType", "finalize", "_", "__", "-",
    ];

    private static RunbookProject Project => RunbookProject.With(
        "tasks:\n" + string.Concat(OddIds.Select(id => $"- id: {YamlText.Of(id)}\n  type: AI_ASSISTED\n")));

    private readonly GeneratorOutcome outcome = new GeneratorSession().Run(Project);

    [Fact]
    public void Every_id_gets_a_class_a_constant_and_a_file()
    {
        var project = outcome.Load();

        Assert.Equal(OddIds, project.Definitions.Select(task => task.Id));
        Assert.Equal(OddIds.Order(StringComparer.Ordinal), project.Ids.GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal));
        Assert.Equal(OddIds.Length + 1, outcome.FileNames.Count());
    }

    [Fact]
    public void File_names_are_short_plain_and_different_even_where_case_is_ignored()
    {
        Assert.All(outcome.FileNames, name => Assert.Matches("^[A-Za-z0-9_.-]{1,140}$", name));
        Assert.Equal(outcome.FileNames.Count(), outcome.FileNames.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void File_names_do_not_depend_on_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(outcome.FileNames, new GeneratorSession().Run(Project).FileNames);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
