namespace Tofa.Model.Tests.Editing;

public sealed class MappingReplacementTests
{
    [Theory]
    [InlineData("id: a\n", "id: a\nlast_run:\n  at: noon\n  by: me\n")]
    [InlineData("id: a\nai:\n    x: y\n# end\n", "id: a\nai:\n    x: y\nlast_run:\n    at: noon\n    by: me\n# end\n")]
    [InlineData("{id: a}", "{id: a, last_run: {at: noon, by: me}}")]
    public void Missing_mapping_is_added_with_the_indentation_of_the_file(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.LastRun("at", "noon", "by", "me")));

    [Theory]
    [InlineData("last_run:\nid: a\n", "last_run:\n  at: noon\nid: a\n")]
    [InlineData("last_run: null # why\nid: a\n", "last_run: # why\n  at: noon\nid: a\n")]
    [InlineData("last_run: ~", "last_run:\n  at: noon")]
    [InlineData("last_run: {}\n", "last_run:\n  at: noon\n")]
    [InlineData("last_run: &x {}\n", "last_run: &x\n  at: noon\n")]
    [InlineData("{last_run: {}, id: a}", "{last_run: {at: noon}, id: a}")]
    [InlineData("{last_run: , id: a}", "{last_run: {at: noon}, id: a}")]
    public void Empty_value_becomes_a_mapping(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.LastRun("at", "noon")));

    [Theory]
    [InlineData("last_run:\n  at: dawn\n  by: you\n# end\nid: a\n", "last_run:\n  at: noon\n# end\nid: a\n")]
    [InlineData("last_run:\n    by: |\n      you\n    at: dawn\nid: a\n", "last_run:\n    at: noon\nid: a\n")]
    [InlineData("last_run: !mine\n  by: you\n", "last_run: !mine\n  at: noon\n")]
    [InlineData("last_run: {by: you}\nid: a\n", "last_run: {at: noon}\nid: a\n")]
    public void Entries_are_replaced_where_the_keys_differ(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.LastRun("at", "noon")));

    [Fact]
    public void Comments_between_replaced_entries_are_kept_above_the_new_ones()
    {
        const string Before = "last_run:\n  by: you # friend\n  # second\n  as: | # third\n    x\n  of: y # last\nid: a\n";
        const string After = "last_run:\n  # friend\n  # second\n  # third\n  at: noon # last\nid: a\n";

        Assert.Equal(After, Edits.Apply(Before, Edits.LastRun("at", "noon")));
    }

    [Theory]
    [InlineData("last_run:\n  # one\n  at: 'dawn' # two\n\n  by: you # three\n", "last_run:\n  # one\n  at: 'noon' # two\n\n  by: me # three\n")]
    [InlineData("last_run: { at: dawn, # one\n  by: you }\n", "last_run: { at: noon, # one\n  by: me }\n")]
    public void Only_the_texts_change_where_the_keys_stay(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.LastRun("at", "noon", "by", "me")));

    [Theory]
    [InlineData("id: a\n", "id: a\nlast_run: {}\n")]
    [InlineData("last_run:\n", "last_run: {}\n")]
    [InlineData("last_run: {at: dawn}\n", "last_run: {}\n")]
    [InlineData("last_run:\n  at: dawn\n", "last_run:\n  {}\n")]
    public void Mapping_without_entries_is_written_as_braces(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.LastRun()));

    [Fact]
    public void Same_mapping_again_changes_nothing()
    {
        var once = Edits.Apply("id: a\n", Edits.LastRun("at", "12:00", "by", "no"));

        Assert.Equal(once, Edits.Apply(once, Edits.LastRun("at", "12:00", "by", "no")));
    }
}
