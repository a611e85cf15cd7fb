using System.Text;
using Tofa.Model.Validation;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;
using Tofa.Support;
using Tofa.Tool.Adapters.Scaffolding;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Scaffolding;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Tests.Scaffolding;

/// <summary><c>tofa init</c> on a real disk.</summary>
public sealed class InitFlowTests : IDisposable
{
    private readonly TemporaryDirectory home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Empty_folder_becomes_a_project_with_the_whole_tree_and_a_runbook_without_a_problem()
    {
        var made = Assert.IsType<InitView>(Init("1-my app"));

        Assert.Equal(("1-my app", "_1_my_app"), (made.Name, made.Namespace));
        string[] tree =
        [
            ".editorconfig", ".env.example", ".gitignore", "1-my app.csproj", "Program.cs", "README.md", "architecture.yaml", "runbook.yaml",
            "tasks/phase_0_summary.yaml", "tasks/task_1.1.yaml", "tasks/Words/Scripts/CountWords.cs", "tasks/Words/Functions/Simple/StopWords.cs",
            "tasks/Words/Functions/Orchestrators/WordTable.cs", "tasks/Words/test_data/notes.txt", "Flows/DataFlow.cs", "Flows/ReportFlow.cs", "Flows/IntegrationFlow.cs",
            "SharedModules/Io/TallyText.cs", "SharedModules/Transformation/Tally.cs", "SharedModules/Strings/WordText.cs", "SharedModules/Validation/MarkdownForm.cs",
            "pipeline/prd.md", "pipeline/task_contract.md", "pipeline/task-prd-revision.md", "pipeline/microtasks.md", "pipeline/microtasks_log.md",
            "pipeline/microtasks_done/001_set_up_project.md", "pipeline/memories.md", "pipeline/learning_by_doing.md", "pipeline/tofa-wdf.md",
            "docs/library_specs/README.md", "logs/.gitkeep", "config/stop_words.txt", "outputs/.gitkeep", "prompt_templates/generate_readme_section.txt",
            "schemas/runbook.schema.json", "schemas/task.schema.json", "schemas/architecture.schema.json",
        ];
        Assert.All(tree, path => Assert.True(File.Exists(PathOf("1-my app/" + path)), path));
        Assert.Equal(made.Files, Directory.GetFiles(PathOf("1-my app"), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(file => Path.GetRelativePath(PathOf("1-my app"), file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Empty(RunbookCompiler.Compile(new ProjectFolder(PathOf("1-my app")).ReadDefinition()).Problems);
    }

    [Fact]
    public void No_name_of_the_template_is_left_in_any_file()
    {
        var made = Assert.IsType<InitView>(Init("Acme"));

        Assert.All(made.Files, path => Assert.DoesNotContain("TofaProject", path + home.Read("Acme/" + path), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_yaml_file_that_has_a_schema_names_the_one_beside_it()
    {
        Init("Acme");
        string[] files = ["runbook.yaml", "architecture.yaml", .. Directory.GetFiles(PathOf("Acme/tasks"), "*.yaml").Select(file => "tasks/" + Path.GetFileName(file))];

        Assert.All(files, file =>
        {
            var line = File.ReadLines(PathOf("Acme/" + file)).First();
            const string Mark = "# yaml-language-server: $schema=";
            Assert.StartsWith(Mark, line, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.GetFullPath(line[Mark.Length..], Path.GetDirectoryName(PathOf("Acme/" + file))!)), line);
        });
    }

    [Fact]
    public void File_that_exists_is_named_and_nothing_is_written()
    {
        home.Write("Acme/README.md", "mine");
        home.Write("Acme/Flows", "a file where a folder has to be");

        var stop = Assert.IsType<StopView>(Init("Acme"));

        Assert.Equal(StopKind.Refused, stop.Outcome);
        Assert.Equal(["Flows", "README.md"], stop.Details);
        Assert.Equal("mine", home.Read("Acme/README.md"));
        Assert.Equal(2, Directory.GetFileSystemEntries(PathOf("Acme")).Length);
    }

    [Fact]
    public void Detail_file_of_an_older_runbook_is_refused_before_the_build_would_and_any_other_file_is_not()
    {
        home.Write("Old/tasks/deep/foo.yaml", "id: foo");
        home.Write("New/tasks/notes.txt", "mine");

        var stop = Assert.IsType<StopView>(Init("Old"));

        Assert.Equal((StopKind.Refused, "tasks/deep/foo.yaml"), (stop.Outcome, Assert.Single(stop.Details)));
        Assert.Equal(["Old/tasks/deep/foo.yaml"], Directory.GetFiles(PathOf("Old"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(home.Path, file).Replace('\\', '/')));
        Assert.IsType<InitView>(Init("New"));
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("taken/below")]
    public void File_in_the_place_of_the_folder_is_named(string folder)
    {
        home.Write("taken", "mine");

        var stop = Assert.IsType<StopView>(Init(folder));

        Assert.Equal(StopKind.Refused, stop.Outcome);
        Assert.Contains($"{PathOf("taken")} is a file and no folder", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_with_a_project_of_another_name_is_refused_and_a_solution_is_not()
    {
        home.Write("Other/Old.csproj", "<Project/>");
        home.Write("Solution/All.slnx", "<Solution/>");

        var refused = Assert.IsType<StopView>(Init("Other"));
        var made = Assert.IsType<InitView>(Init("Solution"));

        Assert.Equal(["Old.csproj"], refused.Details);
        Assert.Contains(made.NextCommands, command => command.StartsWith("dotnet sln ", StringComparison.Ordinal));
        Assert.Equal("<Solution/>", home.Read("Solution/All.slnx"));
    }

    [Fact]
    public void Project_below_another_one_is_made_with_a_remark()
    {
        home.Write("Outer/Outer.csproj", "<Project/>");

        Assert.Contains("Outer.csproj", Assert.Single(Assert.IsType<InitView>(Init("Outer/Inner")).Remarks), StringComparison.Ordinal);
        Assert.Empty(Assert.IsType<InitView>(Init("Beside")).Remarks);
    }

    [Fact]
    public void Dry_run_says_the_same_and_writes_nothing()
    {
        var dry = Assert.IsType<InitView>(Init("Acme", isDry: true));
        Assert.False(Directory.Exists(PathOf("Acme")));

        Assert.Equal(dry.Files, Assert.IsType<InitView>(Init("Acme")).Files);
    }

    [Fact]
    public void Folder_of_packages_is_one_more_source()
    {
        Init("With", packages: "/feeds/a & b");
        Init("Without");

        var source = System.Xml.Linq.XDocument.Parse(home.Read("With/nuget.config")).Descendants("add").Single();
        Assert.Equal("/feeds/a & b", source.Attribute("value")!.Value);
        Assert.False(File.Exists(PathOf("Without/nuget.config")));
    }

    [Fact]
    public void Name_that_is_given_counts_before_the_folder()
    {
        var made = Assert.IsType<InitView>(new InitFlow(new EmbeddedTemplate(), new NewProjectFolder()).Init(new InitRequest(PathOf("---"), "---", "Acme.Weather", null, false)));

        Assert.Equal("Acme.Weather", made.Namespace);
        Assert.Equal(StopKind.Usage, Assert.IsType<StopView>(Init("...---")).Outcome);
    }

    [Fact]
    public void File_that_cannot_be_made_takes_back_all_that_was()
    {
        home.Write("Acme/kept.txt", "mine");
        IReadOnlyList<ScaffoldFile> files = [new("a/b/one.txt", "1"), new("two.txt", "2"), new("kept.txt", "3")];

        var failure = Assert.Throws<StateException>(() => new NewProjectFolder().Create(PathOf("Acme"), files));

        Assert.Contains("kept.txt", failure.Message, StringComparison.Ordinal);
        Assert.Equal("mine", home.Read("Acme/kept.txt"));
        Assert.Equal([PathOf("Acme/kept.txt")], Directory.GetFileSystemEntries(PathOf("Acme")));
    }

    [Fact]
    public void Version_of_the_package_that_the_scaffold_refers_to_is_the_one_that_is_built()
    {
        var version = System.Xml.Linq.XDocument.Parse(RepositoryRoot.Read("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Contains($"Include=\"Tofa.Runner\" Version=\"{version}\"", RepositoryRoot.Read("templates/tofa/TofaProjectName.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void Template_is_utf8_without_marks_and_with_plain_line_ends()
    {
        Assert.All(new EmbeddedTemplate().ReadAll(), file =>
        {
            Assert.DoesNotContain('\r', file.Text);
            Assert.DoesNotContain('\uFEFF', file.Text);
            Assert.Equal(file.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file.Text)));
        });
    }

    private View Init(string folder, bool isDry = false, string? packages = null) =>
        new InitFlow(new EmbeddedTemplate(), new NewProjectFolder()).Init(new InitRequest(PathOf(folder), folder, null, packages, isDry));

    private string PathOf(string relative) => Path.Combine(home.Path, relative);
}
