namespace Tofa.Model.Tests.Editing;

public sealed class ItemAppendingTests
{
    [Theory]
    [InlineData("id: a\n", "id: a\nissues:\n- type: x\n  detail: z\n")]
    [InlineData("outputs:\n  - b\n", "outputs:\n  - b\nissues:\n  - type: x\n    detail: z\n")]
    [InlineData("{id: a}", "{id: a, issues: [{type: x, detail: z}]}")]
    public void Missing_list_is_begun_in_the_style_of_the_file(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Issue("type", "x", "detail", "z")));

    [Theory]
    [InlineData("issues: []\nid: a\n", "issues:\n- type: x\nid: a\n")]
    [InlineData("issues: [ ] # why\n", "issues: # why\n- type: x\n")]
    [InlineData("issues:\nid: a\n", "issues:\n- type: x\nid: a\n")]
    [InlineData("issues: null", "issues:\n- type: x")]
    [InlineData("issues: [ # why\n]\n", "issues: [{type: x} # why\n]\n")]
    [InlineData("{issues: [], id: a}", "{issues: [{type: x}], id: a}")]
    [InlineData("{issues: null, id: a}", "{issues: [{type: x}], id: a}")]
    public void Empty_list_gets_its_first_item(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Issue("type", "x")));

    [Theory]
    [InlineData("issues:\n- type: a\nid: a\n", "issues:\n- type: a\n- type: x\n  detail: z\nid: a\n")]
    [InlineData("issues:\n  - type: a\n# end\n", "issues:\n  - type: a\n  - type: x\n    detail: z\n# end\n")]
    [InlineData("issues:\n-   type: a\n", "issues:\n-   type: a\n-   type: x\n    detail: z\n")]
    [InlineData("issues:\n-\n  type: a\n", "issues:\n-\n  type: a\n- type: x\n  detail: z\n")]
    [InlineData("issues:\n- text\n", "issues:\n- text\n- type: x\n  detail: z\n")]
    [InlineData("issues:\n-\nid: a\n", "issues:\n-\n- type: x\n  detail: z\nid: a\n")]
    [InlineData("issues:\n- type: |\n    a\n\n# end\n", "issues:\n- type: |\n    a\n- type: x\n  detail: z\n\n# end\n")]
    [InlineData("issues:\n- {type: a} # why", "issues:\n- {type: a} # why\n- type: x\n  detail: z")]
    public void Item_is_added_below_the_last_with_its_indentation(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Issue("type", "x", "detail", "z")));

    [Theory]
    [InlineData("issues: [{type: a}]\n", "issues: [{type: a}, {type: x}]\n")]
    [InlineData("issues: [a, b,]\n", "issues: [a, b, {type: x},]\n")]
    [InlineData("issues: [\n  {type: a}, # a\n  {type: b} # b\n]\n", "issues: [\n  {type: a}, # a\n  {type: b}, # b\n  {type: x}\n]\n")]
    public void Item_is_added_within_brackets(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Issue("type", "x")));

    [Fact]
    public void Item_of_free_text_reads_back_as_it_was_given()
    {
        var after = Edits.Apply("id: a\n", Edits.Issue("detail", "line 1\nline 2: # no\t\u001B[0m", "type", "SCRIPT_FAIL"));

        Assert.Equal("id: a\nissues:\n- detail: \"line 1\\nline 2: # no\\t\\x1B[0m\"\n  type: SCRIPT_FAIL\n", after);
    }
}
