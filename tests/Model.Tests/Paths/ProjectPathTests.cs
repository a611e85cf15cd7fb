using Tofa.Model.Paths;

namespace Tofa.Model.Tests.Paths;

public sealed class ProjectPathTests
{
    [Theory]
    [InlineData("tasks/a.yaml", "tasks/a.yaml")]
    [InlineData("./tasks/a.yaml", "tasks/a.yaml")]
    [InlineData("tasks//./a.yaml", "tasks/a.yaml")]
    [InlineData("tasks\\a.yaml", "tasks/a.yaml")]
    [InlineData("tasks/app_6.2.2```.yaml", "tasks/app_6.2.2```.yaml")]
    [InlineData("..a/b..", "..a/b..")]
    [InlineData("outputs/", "outputs")]
    public void Path_inside_of_the_project_is_normalised(string path, string normal)
    {
        Assert.Null(ProjectPath.Escape(path));
        Assert.Equal(normal, ProjectPath.Normalize(path));
    }

    [Theory]
    [InlineData("../a", "goes up with '..'")]
    [InlineData("a/../../b", "goes up with '..'")]
    [InlineData("a/..", "goes up with '..'")]
    [InlineData("..\\a", "goes up with '..'")]
    [InlineData("/etc/passwd", "is absolute")]
    [InlineData("\\\\server\\share", "is absolute")]
    [InlineData("C:\\a", "is absolute")]
    [InlineData("c:a", "is absolute")]
    [InlineData("./c:/a", "is absolute")]
    [InlineData("~/a", "starts in a home folder")]
    [InlineData("~root", "starts in a home folder")]
    [InlineData("a\0b", "holds a control character")]
    [InlineData("a\nb", "holds a control character")]
    [InlineData("", "names no file")]
    [InlineData("./", "names no file")]
    public void Path_that_may_leave_the_project_is_refused_with_the_reason(string path, string reason) =>
        Assert.Equal(reason, ProjectPath.Escape(path));

    [Theory]
    [InlineData("outputs/a?.md", "a?.md")]
    [InlineData("outputs/*/a.md", "*")]
    [InlineData("outputs/a\u202Edm.exe", "a\u202Edm.exe")]
    [InlineData("outputs/a\u200B", "a\u200B")]
    [InlineData("outputs/nul.txt", "nul.txt")]
    [InlineData("outputs/a-b_c (1) + d.md", null)]
    [InlineData("outputs/\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645.md", null)]
    public void Step_that_is_no_file_name_on_every_system_is_found(string path, string? step) => Assert.Equal(step, ProjectPath.UnportableStep(path));

    [Fact]
    public void Normalising_twice_changes_nothing_more() =>
        Properties.Holds(Properties.HostileText, text => ProjectPath.Normalize(ProjectPath.Normalize(text)) == ProjectPath.Normalize(text));
}
