namespace Tofa.Analyzers.Tests.Runbooks;

/// <summary>Each problem is underlined at its exact place, in whichever file it is.</summary>
public sealed class RunbookPlaceTests
{
    [Fact]
    public Task Sound_runbook_is_silent() => RunbookVerifier.VerifyAsync(
        ("runbook.yaml", "tasks:\n- { id: draft, name: Draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }\n"),
        ("tasks/draft.yaml", "id: draft\nai_details:\n  prompt_template: prompt_templates/draft.md\n  input_context: { topic: rain }\n"),
        ("prompt_templates/draft.md", "Write about {{topic}}.\n"));

    [Fact]
    public Task Unknown_dependency_is_underlined_in_the_runbook() => RunbookVerifier.VerifyAsync(
        ("runbook.yaml", "tasks:\n- id: ingest\n  name: A\n  type: MANUAL\n- id: clean\n  name: B\n  type: MANUAL\n  depends_on: [ingest, {|TOFA5009:ingst|}]\n"));

    [Fact]
    public Task Status_drift_is_underlined_in_the_detail_file() => RunbookVerifier.VerifyAsync(
        ("runbook.yaml", "tasks:\n- { id: a, name: A, type: MANUAL, status: DONE, task_detail_file: tasks/a.yaml }\n"),
        ("tasks/a.yaml", "# drift\nid: a\nstatus: {|TOFA5017:READY|}\nmanual_instructions: Do it.\n"));

    [Fact]
    public Task Unknown_placeholder_is_underlined_in_the_template() => RunbookVerifier.VerifyAsync(
        ("runbook.yaml", "tasks:\n- { id: a, name: A, type: AI_ASSISTED, task_detail_file: tasks/a.yaml }\n"),
        ("tasks/a.yaml", "id: a\nai_details:\n  prompt_template: prompt_templates/a.md\n  input_context: { topic: rain }\n"),
        ("prompt_templates/a.md", "About {{topic}},\nfor {|TOFA5020:{{reader}}|}.\n"));

    [Fact]
    public Task Problems_of_all_files_are_reported_at_once() => RunbookVerifier.VerifyAsync(
        ("runbook.yaml", "tasks:\n- id: a\n  name: {|TOFA5023:null|}\n  type: MANUAL\n  depends_on: [{|TOFA5010:a|}, {|TOFA5009:b|}]\n  task_detail_file: tasks/a.yaml\n"),
        ("tasks/a.yaml", "id: {|TOFA5015:other|}\nmanual_instructions: Do it.\n"),
        ("tasks/unused.yaml", "{|TOFA5026:id|}: unused\nmanual_instructions: Do it.\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public Task Place_is_right_for_every_kind_of_line_break(string lineBreak) => RunbookVerifier.VerifyAsync(
        ("runbook.yaml", "# 😀\u0085# comment\ntasks:\n- id: \"😀\"\n  name: A\n  type: {|TOFA5007:ROBOT|}\n".Replace("\n", lineBreak, StringComparison.Ordinal)));

    [Fact]
    public Task File_that_is_no_YAML_is_reported_where_it_breaks() =>
        RunbookVerifier.VerifyAsync(("runbook.yaml", "tasks:\n- id: a\n  name: {|TOFA5001:\"A\n  |}type: MANUAL\n"));
}
