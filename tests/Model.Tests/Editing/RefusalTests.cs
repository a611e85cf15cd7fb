using Tofa.Model.Collections;
using Tofa.Model.Editing;

namespace Tofa.Model.Tests.Editing;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("status: &a READY\nname: *a\n", "status (line 1)", "'*a'")]
    [InlineData("name: &a READY\nstatus: *a\n", "status (line 2)", "'*a'")]
    [InlineData("base: &b\n  name: x\n<<: *b\n", "status (line 3)", "'<<'")]
    [InlineData("a: &b status\n*b : x\n", "status (line 2)", "alias")]
    [InlineData("status: READY\nid: a\nstatus: DONE\n", "status (line 3)", "twice")]
    [InlineData("status: [READY]\n", "status (line 1)", "not a text")]
    [InlineData("id: a\nstatus: !!int 3\n", "status (line 2)", "tag")]
    [InlineData("? status\n", "status (line ", "by hand")]
    [InlineData("{id: a, status}", "status (line 1)", "by hand")]
    [InlineData("- a\n", "status (line 1)", "mapping")]
    [InlineData("", "status (line 1)", "empty")]
    [InlineData("# only a comment\n", "status (line 1)", "empty")]
    public void Place_that_cannot_be_changed_alone_is_refused(string text, string place, string reason)
    {
        var refusal = Edits.Refuse(text, Edits.Status());

        Assert.StartsWith(place, refusal, StringComparison.Ordinal);
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: &a READY\nother: *a\nstatus: READY\n", "name: &a READY\nother: *a\nstatus: DONE\n")]
    [InlineData("status: &a READY\n", "status: &a DONE\n")]
    [InlineData("base: &b\n  name: x\nstatus: READY\n<<: *b\n", "base: &b\n  name: x\nstatus: DONE\n<<: *b\n")]
    [InlineData("id: a\nid: b\nstatus: READY\n", "id: a\nid: b\nstatus: DONE\n")]
    [InlineData("---\nstatus: READY\n", "---\nstatus: DONE\n")]
    [InlineData("status: !!str 3\n", "status: !!str DONE\n")]
    public void Near_misses_of_what_is_refused_are_edited(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));

    [Theory]
    [InlineData("id: a\n---\nid: b\n", "line 2: a second document")]
    [InlineData("id: [a\nb: c\n", "line ")]
    [InlineData("items: [1, 2\nother: }", "line 1, column")]
    [InlineData("id: a\n\tb: c\n", "line 1, column 5")]
    [InlineData("id: a\nb: \0\n", "line 2, column 4")]
    [InlineData("id:\n  a\n:\nb: c\n", "the mapping that ends before line")]
    [InlineData("id: *b\n", "line 1: the alias '*b'")]
    public void File_that_cannot_be_read_is_refused_with_the_place(string text, string place) =>
        Assert.StartsWith(place, Edits.Refuse(text, Edits.Status()), StringComparison.Ordinal);

    [Fact]
    public void File_with_half_a_character_is_refused_with_the_place() =>
        Assert.StartsWith("line 1, column 5", Edits.Refuse("id: \uD83D\n", Edits.Status()), StringComparison.Ordinal);

    [Fact]
    public void File_that_is_nested_without_end_is_refused() =>
        Assert.Contains("nested too deep", Edits.Refuse(new string('[', 100_000), Edits.Status()), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "not the path of a value")]
    [InlineData("a..b", "not the path of a value")]
    [InlineData("tasks[1].status", "only 1 items")]
    [InlineData("tasks.status", "mapping with the key 'status'")]
    [InlineData("id[0]", "a list is expected")]
    [InlineData("last_run.status", "no key 'last_run'")]
    public void Path_that_leads_nowhere_is_refused(string path, string reason) =>
        Assert.Contains(reason, Edits.Refuse("id: a\ntasks:\n- id: b\n", new SetScalar(path, "x")), StringComparison.Ordinal);

    [Theory]
    [InlineData("last_run: yes\n")]
    [InlineData("last_run: ''\n")]
    [InlineData("last_run: [a]\n")]
    [InlineData("last_run: {by: &x you}\nname: *x\n")]
    [InlineData("last_run: {by: you # a note\n }\n")]
    [InlineData("last_run: { # a note\n }\n")]
    public void Mapping_is_not_written_over_something_else(string text) =>
        Assert.StartsWith("last_run (line 1): ", Edits.Refuse(text, Edits.LastRun("at", "noon")), StringComparison.Ordinal);

    [Theory]
    [InlineData("issues: none\n")]
    [InlineData("issues: {a: b}\n")]
    [InlineData("issues:\n- # why\n  a: b\n")]
    public void Item_is_not_added_to_something_else(string text) =>
        Assert.StartsWith("issues (line ", Edits.Refuse(text, Edits.Issue("type", "x")), StringComparison.Ordinal);

    [Fact]
    public void Key_given_twice_is_refused() =>
        Assert.Contains("'at' twice", Edits.Refuse("id: a\n", Edits.LastRun("at", "1", "at", "2")), StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Contains("surrogate", Edits.Refuse("status: a\n", Edits.Status("cut \uD83D")), StringComparison.Ordinal);

    [Fact]
    public void Edit_whose_result_cannot_be_read_is_refused() =>
        Assert.Contains("cannot be proven", Edits.Refuse("{status: &x , id: a}", Edits.Status()), StringComparison.Ordinal);

    [Fact]
    public void Last_block_scalar_without_line_break_is_refused_with_the_remedy() =>
        Assert.Contains("end the file with a line break", Edits.Refuse("description: |\n  b", Edits.Status()), StringComparison.Ordinal);

    [Fact]
    public void Refusal_is_one_line_even_where_the_text_tries_otherwise()
    {
        var edit = new SetMapping("['a\nb']", new[] { KeyValuePair.Create("x\u001B[2J", "1"), KeyValuePair.Create("x\u001B[2J", "2") }.ToEquatableArray());

        Assert.DoesNotContain(Edits.Refuse("id: a\n", edit), char.IsControl);
    }
}
