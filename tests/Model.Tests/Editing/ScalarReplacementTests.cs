using Tofa.Model.Editing;

namespace Tofa.Model.Tests.Editing;

public sealed class ScalarReplacementTests
{
    [Theory]
    [InlineData("status: READY\n", "status: DONE\n")]
    [InlineData("status: READY # why\nid: a\n", "status: DONE # why\nid: a\n")]
    [InlineData("status:\tREADY\n", "status:\tDONE\n")]
    [InlineData("status:   READY   \n", "status:   DONE   \n")]
    [InlineData("status: a b\n  c\nid: a\n", "status: DONE\nid: a\n")]
    [InlineData("? status\n: READY\n", "? status\n: DONE\n")]
    [InlineData("'status': READY\n", "'status': DONE\n")]
    public void Plain_value_is_replaced_and_the_rest_of_its_lines_stays(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Theory]
    [InlineData("status: 'READY'\n", "it's", "status: 'it''s'\n")]
    [InlineData("status: \"READY\"\n", "say \"x\"", "status: \"say \\\"x\\\"\"\n")]
    [InlineData("status: 'READY'\n", "two\nlines", "status: \"two\\nlines\"\n")]
    [InlineData("status: READY\n", "two\nlines", "status: \"two\\nlines\"\n")]
    public void Quotes_stay_as_long_as_they_can_hold_the_text(string before, string value, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status(value)));

    [Theory]
    [InlineData("status: &a READY\n", "status: &a DONE\n")]
    [InlineData("status: !!str READY\n", "status: !!str DONE\n")]
    [InlineData("status: !!str &a 'READY' # x\n", "status: !!str &a 'DONE' # x\n")]
    [InlineData("status: !mine READY\n", "status: !mine DONE\n")]
    [InlineData("status: &a\nid: b\n", "status: &a DONE\nid: b\n")]
    [InlineData("status: &a |\n  READY\nid: b\n", "status: &a DONE\nid: b\n")]
    public void Anchor_and_tag_before_the_value_stay(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Theory]
    [InlineData("status:\n", "status: DONE\n")]
    [InlineData("status:", "status: DONE")]
    [InlineData("status: # why\nid: a\n", "status: DONE # why\nid: a\n")]
    [InlineData("status: null\n", "status: DONE\n")]
    [InlineData("status: ~\nid: a\n", "status: DONE\nid: a\n")]
    public void Empty_value_is_filled_in(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Theory]
    [InlineData("status: |\n  READY\n  SET\nid: a\n", "status: DONE\nid: a\n")]
    [InlineData("status: >- # why\n  READY", "status: DONE # why")]
    [InlineData("status: |+\n  READY\n\n# after\nid: a\n", "status: DONE\n# after\nid: a\n")]
    [InlineData("status: |\n  READY\n\n# after\nid: a\n", "status: DONE\n\n# after\nid: a\n")]
    [InlineData("status: |\n    READY\n  # after\nid: a\n", "status: DONE\n  # after\nid: a\n")]
    [InlineData("status: |2\n    READY\n  SET\nid: a\n", "status: DONE\nid: a\n")]
    public void Block_scalar_goes_and_the_comments_around_it_stay(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Theory]
    [InlineData("{id: a, status: READY}", "{id: a, status: DONE}")]
    [InlineData("{\"status\":\"READY\"}", "{\"status\":\"DONE\"}")]
    [InlineData("{id: a, status: }", "{id: a, status: DONE}")]
    [InlineData("{status: , id: a}", "{status: DONE, id: a}")]
    public void Value_within_braces_is_replaced(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Fact]
    public void Only_the_task_that_the_path_names_changes()
    {
        const string Before = "tasks:\n- id: a\n  status: READY\n- id: b\n  status: READY # b\n- id: c\n  status: READY\n";
        const string After = "tasks:\n- id: a\n  status: READY\n- id: b\n  status: DONE # b\n- id: c\n  status: READY\n";

        Assert.Equal(After, Edits.Apply(Before, new SetScalar("tasks[1].status", "DONE")));
    }

    [Fact]
    public void List_item_can_be_replaced() =>
        Assert.Equal("depends_on:\n- a\n- c # x\n", Edits.Apply("depends_on:\n- a\n- b # x\n", new SetScalar("depends_on[1]", "c")));

    [Fact]
    public void Key_of_any_characters_can_be_named() =>
        Assert.Equal("it's a key: DONE\n", Edits.Apply("it's a key: READY\n", new SetScalar("['it''s a key']", "DONE")));

    [Theory]
    [InlineData("status: DONE\n")]
    [InlineData("status: 'DONE'\n")]
    [InlineData("status: |-\n  DONE\n")]
    public void Value_that_is_there_already_is_not_written_again(string text) =>
        Assert.Equal(text, Edits.Apply(text, Edits.Status()));

    [Theory]
    [InlineData("status: null\n", "null", "status: \"null\"\n")]
    [InlineData("status:\n", "", "status: \"\"\n")]
    public void Empty_value_is_not_taken_for_the_text_that_it_looks_like(string before, string value, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status(value)));
}
