using Tofa.Model.Editing;

namespace Tofa.Model.Tests.Editing;

public sealed class MissingKeyTests
{
    [Theory]
    [InlineData("id: a\n", "id: a\nstatus: DONE\n")]
    [InlineData("id: a", "id: a\nstatus: DONE")]
    [InlineData("id: a\n\n# end\n\n", "id: a\nstatus: DONE\n\n# end\n\n")]
    [InlineData("id: a # why\n", "id: a # why\nstatus: DONE\n")]
    [InlineData("id: a\noutputs:\n- b\n- c\n", "id: a\noutputs:\n- b\n- c\nstatus: DONE\n")]
    [InlineData("id: a\noutputs:\n", "id: a\noutputs:\nstatus: DONE\n")]
    [InlineData("id: a\noutputs: [\n  b\n]\n", "id: a\noutputs: [\n  b\n]\nstatus: DONE\n")]
    [InlineData("id: 'a\n  b'\n", "id: 'a\n  b'\nstatus: DONE\n")]
    [InlineData("---\nid: a\n...\n", "---\nid: a\nstatus: DONE\n...\n")]
    [InlineData("  id: a\n", "  id: a\n  status: DONE\n")]
    [InlineData("? id\n: a\n", "? id\n: a\nstatus: DONE\n")]
    public void Key_is_added_below_the_last_entry_and_above_what_follows(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Theory]
    [InlineData("description: |\n  b\n\n# end\n", "description: |\n  b\nstatus: DONE\n\n# end\n")]
    [InlineData("description: |+\n  b\n\n", "description: |+\n  b\n\nstatus: DONE\n")]
    [InlineData("id: a\ndescription: |\n  b", "id: a\nstatus: DONE\ndescription: |\n  b")]
    public void Block_scalar_at_the_end_keeps_its_text(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Theory]
    [InlineData("tasks:\n- id: a\n  # a\n- id: b\n", "tasks:\n- id: a\n  status: DONE\n  # a\n- id: b\n")]
    [InlineData("tasks:\n- ? id\n  : a\n- id: b\n", "tasks:\n- ? id\n  : a\n  status: DONE\n- id: b\n")]
    [InlineData("tasks:\n  -   id: a\n\n  -   id: b\n", "tasks:\n  -   id: a\n      status: DONE\n\n  -   id: b\n")]
    [InlineData("tasks:\n-\n  id: a\n- id: b\n", "tasks:\n-\n  id: a\n  status: DONE\n- id: b\n")]
    [InlineData("tasks: [{id: a}, {id: b}]\n", "tasks: [{id: a, status: DONE}, {id: b}]\n")]
    public void Key_is_added_to_the_task_that_the_path_names(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, new SetScalar("tasks[0].status", "DONE")));

    [Theory]
    [InlineData("{}", "{status: DONE}")]
    [InlineData("{id: a}", "{id: a, status: DONE}")]
    [InlineData("{id: a,}", "{id: a, status: DONE,}")]
    [InlineData("{\n  id: a,\n  b: c # d\n}\n", "{\n  id: a,\n  b: c, # d\n  status: DONE\n}\n")]
    [InlineData("{\n  id: a,\n  b: c,\n}\n", "{\n  id: a,\n  b: c,\n  status: DONE,\n}\n")]
    [InlineData("{\n  id: a }\n", "{\n  id: a, status: DONE }\n")]
    public void Key_is_added_within_braces(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Theory]
    [InlineData("a key", "id: a\na key: x\n")]
    [InlineData("no", "id: a\n\"no\": x\n")]
    [InlineData("a: b", "id: a\n\"a: b\": x\n")]
    public void Key_is_quoted_where_it_has_to_be(string key, string after) =>
        Assert.Equal(after, Edits.Apply("id: a\n", new SetScalar("['" + key + "']", "x")));
}
