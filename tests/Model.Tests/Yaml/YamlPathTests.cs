using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Yaml;

public sealed class YamlPathTests
{
    [Fact]
    public void Path_is_written_with_dots_brackets_and_quotes()
    {
        var path = YamlPath.Key(YamlPath.Item(YamlPath.Key(YamlPath.Key("", "tasks"), "depends_on"), 3), "it's [a] key");

        Assert.Equal("tasks.depends_on[3]['it''s [a] key']", path);
    }

    [Fact]
    public void Path_of_any_keys_is_read_back_as_those_keys() =>
        Properties.Holds(Properties.HostileTexts, keys =>
        {
            var path = keys.Aggregate(string.Empty, (parent, key) => YamlPath.Item(YamlPath.Key(parent, key), 7));
            return YamlPath.Parse(path)!.Where(segment => segment.Key is not null).Select(segment => segment.Key).SequenceEqual(keys);
        });

    [Theory]
    [InlineData("tasks[")]
    [InlineData("tasks[x]")]
    [InlineData("tasks[-1]")]
    [InlineData("tasks['a]")]
    [InlineData("tasks['a'b']")]
    [InlineData(".tasks")]
    [InlineData("tasks..id")]
    [InlineData("tasks[99999999999]")]
    [InlineData("tasks.")]
    [InlineData("['")]
    public void Text_that_is_no_path_is_refused(string path) => Assert.Null(YamlPath.Parse(path));
}
