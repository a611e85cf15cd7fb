using Tofa.Model.Collections;
using Tofa.Model.Editing;
using Tofa.Model.Editing.Content;

namespace Tofa.Model.Tests.Editing;

public sealed class MappingsAppendingTests
{
    [Theory]
    [InlineData("tasks: []\n", "tasks:\n- id: a\n  depends_on: [x, \"1.1\"]\n- id: b\n  depends_on: []\n")]
    [InlineData("# mine\ntasks:\n  - id: z # first\n\n# end\n", "# mine\ntasks:\n  - id: z # first\n  - id: a\n    depends_on: [x, \"1.1\"]\n  - id: b\n    depends_on: []\n\n# end\n")]
    [InlineData("tasks:\r\n- id: z\r\n", "tasks:\r\n- id: z\r\n- id: a\r\n  depends_on: [x, \"1.1\"]\r\n- id: b\r\n  depends_on: []\r\n")]
    [InlineData("tasks:\n- id: z", "tasks:\n- id: z\n- id: a\n  depends_on: [x, \"1.1\"]\n- id: b\n  depends_on: []")]
    [InlineData("tasks: [{id: z}]\n", "tasks: [{id: z}, {id: a, depends_on: [x, \"1.1\"]}, {id: b, depends_on: []}]\n")]
    [InlineData("name: n\n", "name: n\ntasks:\n- id: a\n  depends_on: [x, \"1.1\"]\n- id: b\n  depends_on: []\n")]
    public void Items_are_added_in_the_style_of_the_list(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, new AppendMappings("tasks", new[] { Item("a", "x", "1.1"), Item("b") })));

    [Fact]
    public void Item_with_a_key_twice_is_refused() =>
        Assert.Contains("'id' twice", Edits.Refuse("tasks: []\n", Appending(Map(("id", new TextContent("a")), ("id", new TextContent("b"))))), StringComparison.Ordinal);

    [Fact]
    public void Item_with_half_of_a_surrogate_pair_is_refused() =>
        Assert.Contains("surrogate", Edits.Refuse("tasks: []\n", Appending(Item("a\ud83c"))), StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_add_is_refused() =>
        Assert.Contains("no items", Edits.Refuse("tasks: []\n", new AppendMappings("tasks", default)), StringComparison.Ordinal);

    [Fact]
    public void List_that_is_something_else_is_refused() =>
        Assert.Contains("a list is expected", Edits.Refuse("tasks: none\n", Appending(Item("a"))), StringComparison.Ordinal);

    private static AppendMappings Appending(MapContent item) => new("tasks", new[] { item });

    private static MapContent Item(string id, params string[] dependsOn) => Map(("id", new TextContent(id)), ("depends_on", new ListContent(dependsOn, IsCompact: true)));

    private static MapContent Map(params (string Key, YamlContent Value)[] entries) => new(entries.Select(entry => new ContentEntry(entry.Key, entry.Value)).ToEquatableArray());
}
