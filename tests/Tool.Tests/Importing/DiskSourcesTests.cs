using System.Text;
using Tofa.Support;
using Tofa.Tool.Adapters.Texts;

namespace Tofa.Tool.Tests.Importing;

public sealed class DiskSourcesTests
{
    private readonly DiskSources sources = new();

    [Fact]
    public void Stars_that_no_shell_replaced_stand_for_the_files_in_order()
    {
        using var folder = new TemporaryDirectory();
        foreach (var name in new[] { "phase1.yaml", "phase0.yaml", "phase0.yml", "other.yaml" })
            File.WriteAllText(Path.Combine(folder.Path, name), "id: 1\n");

        Assert.Equal(["phase0.yaml", "phase1.yaml"], sources.Find(Path.Combine(folder.Path, "phase*.yaml")).Select(Path.GetFileName));
        Assert.Empty(sources.Find(Path.Combine(folder.Path, "phase2.yaml")));
        Assert.Empty(sources.Find(Path.Combine(folder.Path, "nowhere", "*.yaml")));
    }

    [Fact]
    public void File_in_another_encoding_is_told_and_not_guessed()
    {
        using var folder = new TemporaryDirectory();
        var path = Path.Combine(folder.Path, "phase.yaml");
        File.WriteAllText(path, "id: 1\nname: é\n", Encoding.Unicode);

        Assert.Equal("it is not UTF-8", sources.Read(path, "phase.yaml").Failure);
    }
}
