using Tofa.Model.Problems;

namespace Tofa.Model.Tests.Problems;

public sealed class SuggestionTests
{
    private static readonly string[] Keys = ["id", "name", "status", "depends_on", "task_detail_file", "type"];

    [Theory]
    [InlineData("depend_on", "depends_on")]
    [InlineData("dependsOn", "depends_on")]
    [InlineData("tpye", "type")]
    [InlineData("STATUS", "status")]
    [InlineData("ID", "id")]
    [InlineData("nme", "name")]
    [InlineData("statuss", "status")]
    public void Typing_mistake_gives_the_name_that_was_meant(string written, string meant) => Assert.Equal(meant, Suggestion.Nearest(written, Keys));

    [Theory]
    [InlineData("temperature")]
    [InlineData("ix")]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("kind")]
    public void Name_that_is_far_from_all_gives_none(string written) => Assert.Null(Suggestion.Nearest(written, Keys));

    [Fact]
    public void Nearest_of_several_near_names_wins() => Assert.Equal("task-2", Suggestion.Nearest("tsk-2", ["task-1", "task-2", "task-3"]));

    [Fact]
    public void Endless_names_are_not_compared() => Assert.Null(Suggestion.Nearest(new string('a', 1_000_000), [new string('a', 999_999)]));
}
