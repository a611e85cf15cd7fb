using System.Diagnostics;
using System.Text;
using Tofa.Model.Reading;
using Tofa.Model.Text;
using Tofa.Model.Yaml;
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
    public void File_that_somebody_saved_meanwhile_is_left_alone_and_the_others_are_changed()
    {
        project.Write("runbook.yaml", "old");
        project.Write("tasks/a.yaml", "edited by hand");

        var isWhole = Folder().ChangeAll([new TextChange("tasks/a.yaml", "old", "new"), new TextChange("runbook.yaml", "old", "new")]);

        Assert.False(isWhole);
        Assert.Equal(("new", "edited by hand"), (project.Read("runbook.yaml"), project.Read("tasks/a.yaml")));
        Assert.Equal(["a.yaml"], Directory.GetFileSystemEntries(Path.Combine(project.Path, "tasks")).Select(Path.GetFileName));
    }

    [Fact]
    public void Own_change_is_not_seen_as_somebody_elses_and_a_later_edit_is()
    {
        project.Write("runbook.yaml", "old");
        var folder = Folder();
        folder.ReadDefinition();

        Assert.True(folder.ChangeAll([new TextChange("runbook.yaml", "old", "newer")]));
        Assert.False(folder.HasChanged());

        project.Write("runbook.yaml", "edited by hand");
        Assert.True(folder.HasChanged());
    }

    [Fact]
    public void Copy_keeps_bytes_and_mode_and_replaces_nothing()
    {
        var path = project.Write("outputs/a.bin", string.Empty);
        File.WriteAllBytes(path, [0xFF, 0x00, 0x0D]);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Folder().Copy("outputs/a.bin", ".tofa/backups/t.1/outputs/a.bin");

        var copy = Path.Combine(project.Path, ".tofa/backups/t.1/outputs/a.bin");
        Assert.Equal([0xFF, 0x00, 0x0D], File.ReadAllBytes(copy));
        Assert.Throws<StateException>(() => Folder().Copy("outputs/a.bin", ".tofa/backups/t.1/outputs/a.bin"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(copy));
    }

    [Fact]
    public void File_that_cannot_be_written_is_named_and_not_the_temporary_one()
    {
        var longest = new string('a', 250) + ".yaml";

        var failure = Assert.Throws<StateException>(() => Folder().Replace(longest, "x"));

        Assert.Contains(longest, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(AtomicChange.TemporarySuffix, failure.Message, StringComparison.Ordinal);
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

        Assert.Throws<RefusedPathException>(() => Folder().Replace("outputs/victim.txt", "new"));
        Assert.Throws<RefusedPathException>(() => Folder().Replace("outputs/fresh.txt", "new"));
        Assert.Equal("untouched", elsewhere.Read("victim.txt"));
    }

    [Fact]
    public void Link_that_leads_an_output_to_the_runbook_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        project.Write("runbook.yaml", "plan");
        project.Write("outputs/readme.md", "x");
        File.CreateSymbolicLink(Path.Combine(project.Path, "outputs/report.md"), "../runbook.yaml");

        Assert.Throws<RefusedPathException>(() => Folder().Replace("outputs/report.md", "new"));
        Assert.Equal("plan", project.Read("runbook.yaml"));
    }

    [Fact]
    public void Detail_file_that_is_a_link_to_where_the_runner_may_not_write_is_told_at_its_place()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        elsewhere.Write("out.yaml", "id: out");
        project.Write("tasks/own.yaml", "id: own");
        project.Write("shared/near.yaml", "id: near");
        File.CreateSymbolicLink(Path.Combine(project.Path, "tasks/out.yaml"), Path.Combine(elsewhere.Path, "out.yaml"));
        File.CreateSymbolicLink(Path.Combine(project.Path, "tasks/twin.yaml"), "own.yaml");
        File.CreateSymbolicLink(Path.Combine(project.Path, "tasks/near.yaml"), "../shared/near.yaml");

        var flaws = Folder().ReadDefinition().Select(file => (file.Path, file.Flaw?.Reason)).ToList();

        Assert.Equal([("tasks/near.yaml", null), ("tasks/own.yaml", null)], flaws.Where(file => file.Reason is null));
        Assert.Contains(flaws, file => file.Path == "tasks/out.yaml" && file.Reason!.Contains("out of the project", StringComparison.Ordinal));
        Assert.Contains(flaws, file => file.Path == "tasks/twin.yaml" && file.Reason!.Contains("'tasks/own.yaml'", StringComparison.Ordinal));
    }

    [Fact]
    public void Lock_that_an_editor_keeps_beside_a_file_is_none_of_the_runbook()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        project.Write("tasks/a.yaml", "id: a");
        project.Write("prompt_templates/.cache/a.md", "x");
        File.CreateSymbolicLink(Path.Combine(project.Path, "tasks/.#a.yaml"), "me@host.123:456");

        Assert.Equal(["tasks/a.yaml"], Folder().ReadDefinition().Select(file => file.Path));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/etc/x")]
    [InlineData("a/../../x")]
    public void Path_that_leaves_the_project_is_refused(string path) =>
        Assert.Throws<RefusedPathException>(() => Folder().Replace(path, "new"));

    [Fact]
    public void Folder_in_the_place_of_a_file_is_called_one()
    {
        project.Write("notes/a.txt", "x");

        Assert.Contains("is a folder, and a file belongs there", Assert.Throws<StateException>(() => Folder().ReadText("notes")).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder, and a file belongs there", Assert.Throws<StateException>(() => Folder().Replace("notes", "x")).Message, StringComparison.Ordinal);
        Assert.Contains("is a file, and a folder belongs there", Assert.Throws<StateException>(() => Folder().Replace("notes/a.txt/b", "x")).Message, StringComparison.Ordinal);
        Assert.Null(Folder().ReadText("nowhere"));
    }

    [Fact]
    public void Protected_file_is_not_replaced_behind_its_owners_back()
    {
        var path = project.Write("runbook.yaml", "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        Assert.Throws<StateException>(() => Folder().Replace("runbook.yaml", "new"));

        Assert.Equal("old", project.Read("runbook.yaml"));
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("runbook.yaml")]
    [InlineData("tasks/a.yaml")]
    [InlineData("prompt_templates/a.txt")]
    public void File_that_is_not_UTF_8_has_a_flaw_at_its_place_and_takes_no_other_down(string path)
    {
        project.Write(path, string.Empty);
        project.Write("tasks/b.yaml", "id: b");
        File.WriteAllBytes(Path.Combine(project.Path, path), [.. "é: "u8, 0xE9, 0x0A]);

        var files = Folder().ReadDefinition();

        Assert.Equal(new FileFlaw(new SourceSpan(3, 1), FileBytes.LostBytes), files.Single(file => file.Path == path).Flaw);
        Assert.Null(files.Single(file => file.Path == "tasks/b.yaml").Flaw);
        Assert.Contains("byte 4 is not UTF-8", Assert.Throws<StateException>(() => Folder().ReadText(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("runbook.yaml")]
    [InlineData("tasks/a.yaml")]
    [InlineData("prompt_templates/a.txt")]
    public void Pipe_in_the_place_of_a_file_is_a_flaw_and_never_waited_for(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such pipes");
        Pipe(path);

        Assert.Contains("pipe", Assert.Single(Folder().ReadDefinition()).Flaw!.Reason, StringComparison.Ordinal);
        Assert.Contains("pipe", Assert.Throws<StateException>(() => Folder().ReadText(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_that_leads_back_is_not_followed_and_any_other_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        project.Write("runbook.yaml", "plan");
        project.Write("tasks/deep/a.yaml", "id: a");
        project.Write("shared/b.yaml", "id: b");
        Directory.CreateSymbolicLink(Path.Combine(project.Path, "tasks/loop"), ".");
        Directory.CreateSymbolicLink(Path.Combine(project.Path, "tasks/deep/up"), "../..");
        Directory.CreateSymbolicLink(Path.Combine(project.Path, "tasks/shared"), "../shared");
        Directory.CreateSymbolicLink(Path.Combine(project.Path, "shared/back"), "../tasks");

        Folder().DeleteLeftovers();

        Assert.Equal(["runbook.yaml", "tasks/deep/a.yaml", "tasks/shared/b.yaml"], Folder().ReadDefinition().Select(file => file.Path));
    }

    [Fact]
    public void File_without_an_end_is_read_no_further_than_a_file_may_be_long()
    {
        project.Write("prompt_templates/long.txt", new string('x', FileDecoder.MostBytes + 100_000));

        Assert.InRange(Assert.Single(Folder().ReadDefinition()).Text.Length, YamlLimits.MaxLength + 1, FileDecoder.MostBytes + 99_999);
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

    private void Pipe(string path)
    {
        project.Write(path, string.Empty);
        File.Delete(Path.Combine(project.Path, path));
        using var made = Process.Start("mkfifo", [Path.Combine(project.Path, path)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private ProjectFolder Folder() => new(project.Path);
}
