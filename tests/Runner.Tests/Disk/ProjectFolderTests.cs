using System.Text;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Ports;
using Tofa.Support;

namespace Tofa.Runner.Tests.Disk;

public sealed class ProjectFolderTests : IDisposable
{
    private readonly TemporaryDirectory project = new();
    private readonly TemporaryDirectory elsewhere = new();

    public void Dispose()
    {
        project.Dispose();
        elsewhere.Dispose();
    }

    [Fact]
    public void Replaced_file_keeps_its_mode_and_leaves_no_temporary_file()
    {
        if (OperatingSystem.IsWindows())
            return;

        var path = project.Write("runbook.yaml", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        Folder().Replace("runbook.yaml", "new");

        Assert.Equal("new", project.Read("runbook.yaml"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(path));
        Assert.Equal([path], Directory.GetFiles(project.Path));
    }

    [Fact]
    public void File_that_cannot_be_written_is_named_and_not_the_temporary_one()
    {
        var longest = new string('a', 250) + ".yaml";

        var failure = Assert.Throws<StateException>(() => Folder().Replace(longest, "x"));

        Assert.Contains(longest, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(AtomicFile.TemporarySuffix, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_stays_where_it_is_and_the_definition_does_without()
    {
        project.Write("runbook.yaml", string.Empty);
        File.WriteAllBytes(Path.Combine(project.Path, "runbook.yaml"), [.. Encoding.UTF8.Preamble, .. "a: 1\r\n"u8]);

        var text = Folder().ReadText("runbook.yaml")!;
        Folder().Replace("runbook.yaml", text);

        Assert.Equal([.. Encoding.UTF8.Preamble, .. "a: 1\r\n"u8], File.ReadAllBytes(Path.Combine(project.Path, "runbook.yaml")));
        Assert.Equal("a: 1\r\n", Folder().ReadDefinition()[0].Text);
    }

    [Fact]
    public void Link_inside_the_project_is_followed_and_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        project.Write("shared/plan.yaml", "old");
        File.CreateSymbolicLink(Path.Combine(project.Path, "runbook.yaml"), "shared/plan.yaml");

        Folder().Replace("runbook.yaml", "new");

        Assert.Equal("new", project.Read("shared/plan.yaml"));
        Assert.NotNull(new FileInfo(Path.Combine(project.Path, "runbook.yaml")).LinkTarget);
    }

    [Fact]
    public void Link_out_of_the_project_is_refused_also_through_a_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        elsewhere.Write("victim.txt", "untouched");
        Directory.CreateSymbolicLink(Path.Combine(project.Path, "outputs"), elsewhere.Path);

        Assert.Throws<StateException>(() => Folder().Replace("outputs/victim.txt", "new"));
        Assert.Throws<StateException>(() => Folder().Replace("outputs/fresh.txt", "new"));
        Assert.Equal("untouched", elsewhere.Read("victim.txt"));
    }

    [Fact]
    public void Link_that_leads_an_output_to_the_runbook_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        project.Write("runbook.yaml", "plan");
        project.Write("outputs/readme.md", "x");
        File.CreateSymbolicLink(Path.Combine(project.Path, "outputs/report.md"), "../runbook.yaml");

        Assert.Throws<StateException>(() => Folder().Replace("outputs/report.md", "new"));
        Assert.Equal("plan", project.Read("runbook.yaml"));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/etc/x")]
    [InlineData("a/../../x")]
    public void Path_that_leaves_the_project_is_refused(string path) =>
        Assert.Throws<StateException>(() => Folder().Replace(path, "new"));

    [Fact]
    public void Protected_file_is_not_replaced_behind_its_owners_back()
    {
        var path = project.Write("runbook.yaml", "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        Assert.Throws<StateException>(() => Folder().Replace("runbook.yaml", "new"));

        Assert.Equal("old", project.Read("runbook.yaml"));
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void File_that_is_not_utf8_is_named_with_the_byte()
    {
        File.WriteAllBytes(Path.Combine(project.Path, "runbook.yaml"), [.. "a: "u8, 0xE9, 0x0A]);

        var refused = Assert.Throws<StateException>(() => Folder().ReadDefinition());

        Assert.Contains("runbook.yaml: byte 3 is not UTF-8", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Leftovers_of_a_killed_runner_go_and_nothing_else()
    {
        project.Write("runbook.yaml", "plan");
        project.Write(".runbook.yaml.77.tofa-tmp", "half");
        project.Write("tasks/.a.yaml.77.tofa-tmp", "half");
        project.Write("tasks/a.yaml", "whole");

        Folder().DeleteLeftovers();

        Assert.Equal(["runbook.yaml", "tasks/a.yaml"], Folder().ReadDefinition().Select(file => file.Path));
        Assert.Equal(2, Directory.GetFiles(project.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Length);
    }

    private ProjectFolder Folder() => new(project.Path);
}
