using SeattleWeather.Adapters;
using SeattleWeather.Ports;
using Tofa.Support;

namespace Tofa.Sample.Tests.Adapters;

public sealed class ProjectFolderTests : IDisposable
{
    private readonly TemporaryDirectory home = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ProjectFolder Folder => new(Path.Combine(home.Path, "project"));

    [Fact]
    public async Task Text_is_written_with_its_folder_and_read_back()
    {
        await Folder.WriteAsync("outputs/deep/observations.csv", SampleData.Text, Token);
        await Folder.WriteAsync("outputs/deep/observations.csv", "34.4 °C\n", Token);

        Assert.Equal("34.4 °C\n", await Folder.ReadAsync("outputs/deep/observations.csv", Token));
        Assert.Single(Directory.GetFiles(Path.Combine(home.Path, "project", "outputs", "deep")));
    }

    [Fact]
    public async Task File_that_is_not_there_is_named_with_the_remedy()
    {
        var failure = await Assert.ThrowsAsync<ProjectTextException>(() => Folder.ReadAsync("outputs/months.csv", Token));

        Assert.Equal("outputs/months.csv is not there; run the task that writes it first", failure.Message);
    }

    [Theory]
    [InlineData("../outside.csv")]
    [InlineData("outputs/../../outside.csv")]
    [InlineData("../project-2/outside.csv")]
    public async Task Path_that_leaves_the_project_is_refused(string path)
    {
        await Assert.ThrowsAsync<ProjectTextException>(() => Folder.WriteAsync(path, "", Token));
        await Assert.ThrowsAsync<ProjectTextException>(() => Folder.ReadAsync(path, Token));

        Assert.Empty(Directory.GetFileSystemEntries(home.Path));
    }

    [Fact]
    public async Task Folder_in_the_place_of_a_file_is_a_named_failure()
    {
        Directory.CreateDirectory(Path.Combine(home.Path, "project", "outputs"));

        Assert.StartsWith("outputs cannot be read", (await Assert.ThrowsAsync<ProjectTextException>(() => Folder.ReadAsync("outputs", Token))).Message, StringComparison.Ordinal);
        Assert.StartsWith("outputs cannot be written", (await Assert.ThrowsAsync<ProjectTextException>(() => Folder.WriteAsync("outputs", "", Token))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => home.Dispose();
}
