using System.Text.Json;
using System.Text.RegularExpressions;
using Tofa.Support;
using Tofa.Tool.Modules.Scaffolding;

namespace Tofa.Tool.Tests.Scaffolding;

/// <summary>Any folder's name becomes a project's.</summary>
public sealed class ProjectNameTests
{
    [Theory]
    [InlineData("Acme", "Acme", "Acme")]
    [InlineData("1-my app", "1-my app", "_1_my_app")]
    [InlineData("acme.weather-report", "acme.weather-report", "acme.weather_report")]
    [InlineData("7.zip", "7.zip", "_7.zip")]
    [InlineData("Übersicht", "Übersicht", "Übersicht")]
    [InlineData("class", "class", "_class")]
    [InlineData("my.namespace.classes", "my.namespace.classes", "my._namespace.classes")]
    [InlineData("Flows", "Flows", "FlowsProject")]
    [InlineData("Task", "Task", "TaskProject")]
    [InlineData("File", "File", "FileProject")]
    [InlineData("Acme.Tasks", "Acme.Tasks", "Acme.TasksProject")]
    [InlineData("Tofa.Runner", "Tofa.Runner", "TofaProject.Runner")]
    [InlineData("MyFlows", "MyFlows", "MyFlows")]
    [InlineData("a;b%20$(c)", "a_b_20__c_", "a_b_20__c_")]
    [InlineData(".hidden", "_hidden", "_hidden")]
    [InlineData("con", "conProject", "con")]
    [InlineData("name with trailing dot.", "name_with_trailing_dot_", "name_with_trailing_dot_")]
    [InlineData("x\U0001F600y", "x_y", "x_y")]
    public void Name_of_a_folder_gives_the_file_and_the_namespace(string given, string file, string space)
    {
        var name = ProjectName.Of(given, out var refusal);

        Assert.Null(refusal);
        Assert.Equal(space, name!.Namespace);
        Assert.Equal(file, name.File);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("---")]
    [InlineData("...")]
    public void Name_that_says_nothing_is_refused(string given)
    {
        Assert.Null(ProjectName.Of(given, out var refusal));
        Assert.Contains("cannot be a project's name", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_for_dotnet_new_avoids_the_same_names()
    {
        var forms = JsonDocument.Parse(RepositoryRoot.Read("templates/tofa/.template.config/template.json")).RootElement.GetProperty("forms");

        Assert.Equal(ReservedNames.Segment(ReservedNames.Keywords), forms.GetProperty("keywords").GetProperty("pattern").GetString());
        Assert.Equal(ReservedNames.Segment(ReservedNames.Taken), forms.GetProperty("taken").GetProperty("pattern").GetString());
        Assert.Equal("a._class", Regex.Replace("a.class", ReservedNames.Segment(ReservedNames.Keywords), forms.GetProperty("keywords").GetProperty("replacement").GetString()!));
        Assert.Equal("FlowsProject.Flow", Regex.Replace("Flows.Flow", ReservedNames.Segment(ReservedNames.Taken), forms.GetProperty("taken").GetProperty("replacement").GetString()!));
    }
}
