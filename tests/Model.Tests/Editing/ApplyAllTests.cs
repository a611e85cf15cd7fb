using Tofa.Model.Editing;

namespace Tofa.Model.Tests.Editing;

public sealed class ApplyAllTests
{
    [Fact]
    public void Unrelated_edits_of_one_text_are_all_made()
    {
        var result = YamlEditor.ApplyAll("id: a\nstatus: READY\n", [Edits.Status(), Edits.LastRun("at", "noon"), Edits.Issue("type", "x")]);

        Assert.Equal("id: a\nstatus: DONE\nlast_run:\n  at: noon\nissues:\n- type: x\n", result.Text);
    }

    [Fact]
    public void Later_edit_of_the_same_place_finds_what_the_earlier_wrote()
    {
        YamlEdit[] edits = [Edits.Issue("type", "x"), Edits.Issue("type", "z"), Edits.LastRun("at", "dawn"), new SetScalar("last_run.at", "noon"), new SetScalar("['last_run'].by", "me")];

        var result = YamlEditor.ApplyAll("id: a\n", edits);

        Assert.Equal("id: a\nissues:\n- type: x\n- type: z\nlast_run:\n  at: noon\n  by: me\n", result.Text);
    }

    [Fact]
    public void New_keys_of_one_pair_of_braces_do_not_run_into_each_other()
    {
        var result = YamlEditor.ApplyAll("{}", [new SetScalar("a", "x"), new SetScalar("b", "z")]);

        Assert.Equal("{a: x, b: z}", result.Text);
    }

    [Fact]
    public void New_keys_behind_one_comment_do_not_run_into_each_other()
    {
        var result = YamlEditor.ApplyAll("{\n  id: x # why\n}", [new SetScalar("a", "x"), new SetScalar("b", "z")]);

        Assert.Equal("{\n  id: x, # why\n  a: x,\n  b: z\n}", result.Text);
    }

    [Fact]
    public void One_impossible_edit_stops_all_and_is_named()
    {
        var result = YamlEditor.ApplyAll("id: a\nissues: none\n", [Edits.Status(), Edits.Issue("type", "x"), Edits.LastRun("at", "1")]);

        Assert.Null(result.Text);
        Assert.StartsWith("issues (line 2): ", result.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void No_edit_changes_nothing() => Assert.Equal("id: a", YamlEditor.ApplyAll("id: a", []).Text);

    [Fact]
    public void Thousands_of_tasks_are_changed_together()
    {
        var runbook = "tasks:\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"- id: t{i}\n  status: PENDING # {i}\n"));
        var edits = Enumerable.Range(0, 5000).Select(i => new SetScalar($"tasks[{i}].status", "DONE"));

        var result = YamlEditor.ApplyAll(runbook, edits);

        Assert.Equal(runbook.Replace("PENDING", "DONE", StringComparison.Ordinal), result.Text);
    }
}
