using Tofa.Runner.Adapters.Files;
using Tofa.Support;

namespace Tofa.Runner.Tests.Disk;

public sealed class BackupFolderTests : IDisposable
{
    private readonly TemporaryDirectory project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Copies_are_told_oldest_first_and_deleted_with_their_empty_folders()
    {
        string[] copies = [".tofa/backups/draft.10/outputs/a.md", ".tofa/backups/draft.9/outputs/a.md", ".tofa/backups/draft.1.2/outputs/a.md"];
        for (var age = 0; age < copies.Length; age++)
            Directory.SetLastWriteTimeUtc(Path.GetDirectoryName(project.Write(copies[age], "old"))!, DateTime.UnixEpoch.AddDays(age));

        project.Write(".tofa/backups/draft.9/outputs/sub/a.md", "another");
        Directory.SetLastWriteTimeUtc(Path.Combine(project.Path, ".tofa/backups/draft.9/outputs"), DateTime.UnixEpoch.AddDays(1));
        project.Write(".tofa/backups/mine/outputs/a.md", "a person's");

        Assert.Equal(copies, Folder().Backups("outputs/a.md"));
        Folder().DeleteBackup(copies[0]);
        Folder().DeleteBackup(copies[1]);

        Assert.Equal([copies[2]], Folder().Backups("./outputs/a.md"));
        Assert.False(Directory.Exists(Path.Combine(project.Path, ".tofa/backups/draft.10")));
        Assert.Equal("another", project.Read(".tofa/backups/draft.9/outputs/sub/a.md"));
    }

    [Fact]
    public void Copy_that_a_link_leads_to_is_none()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there");
        project.Write("outputs/a.md", "the artifact itself");
        Directory.CreateDirectory(Path.Combine(project.Path, ".tofa/backups"));
        Directory.CreateSymbolicLink(Path.Combine(project.Path, ".tofa/backups/draft.1"), project.Path);

        Assert.Empty(Folder().Backups("outputs/a.md"));
    }

    private ProjectFolder Folder() => new(project.Path);
}
