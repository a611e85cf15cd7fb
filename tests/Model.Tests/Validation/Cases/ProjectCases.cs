namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>What goes wrong between the files of a project: TOFA5024, TOFA5070, TOFA5071 and TOFA5074 to TOFA5076.</summary>
public static class ProjectCases
{
    private const string TwoTasks = """
        === runbook.yaml
        tasks:
        - { id: draft, type: MANUAL, task_detail_file: tasks/draft.yaml }
        - { id: publish, type: MANUAL, task_detail_file: tasks/publish.yaml }
        === tasks/draft.yaml
        id: draft
        manual_instructions: Draft it.

        """;

    private const string Publish = """

        === tasks/publish.yaml
        id: publish
        manual_instructions: Publish it.

        """;

    private const string Ai = """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft

        """;

    public static readonly ProblemCase One_output_of_two_tasks = new(
        "TOFA5070",
        "'outputs/Report.md' is also the output_artifact of task 'draft', so one of the two outputs would be lost; give each task a path of its own",
        TwoTasks + "output_artifact: outputs/report.md" + Publish + "output_artifact: [|./outputs/Report.md|]",
        TwoTasks + "output_artifact: outputs/report.md" + Publish + "output_artifact: outputs/report.md.txt");

    public static readonly ProblemCase Output_composed_in_another_way = new(
        "TOFA5070",
        "'outputs/caf\u00E9.md' is also the output_artifact of task 'draft', so one of the two outputs would be lost; give each task a path of its own",
        TwoTasks + "output_artifact: outputs/caf\u00E9.md" + Publish + "output_artifact: [|outputs/cafe\u0301.md|]",
        TwoTasks + "output_artifact: outputs/caf\u00E9.md" + Publish + "output_artifact: outputs/cafe.md");

    public static readonly ProblemCase Id_composed_in_another_way = new(
        "TOFA5024",
        "Task id 'cafe\u0301' holds the same letters as the id of tasks[0], composed in another way, which looks like an accident and is hard to type on a command line; rename the task if it is not meant",
        "=== runbook.yaml\ntasks: [{ id: caf\u00E9, type: MANUAL }, { id: [|cafe\u0301|], type: MANUAL }]",
        "=== runbook.yaml\ntasks: [{ id: caf\u00E9, type: MANUAL }, { id: cafe, type: MANUAL }]");

    public static readonly ProblemCase Output_in_a_file = new(
        "TOFA5070",
        "'outputs/report/index.md' lies in 'outputs/report', the output_artifact of task 'draft', so one of the two outputs would be lost; give each task a path of its own",
        TwoTasks + "output_artifact: outputs/report" + Publish + "output_artifact: [|outputs/report/index.md|]",
        TwoTasks + "output_artifact: outputs/report.md" + Publish + "output_artifact: outputs/report/index.md");

    public static readonly ProblemCase Output_that_is_a_folder = new(
        "TOFA5070",
        "'outputs' is a folder in the output_artifact of task 'draft', so one of the two outputs would be lost; give each task a path of its own",
        TwoTasks + "output_artifact: outputs/report.md" + Publish + "output_artifact: [|outputs|]",
        TwoTasks + "output_artifact: outputs/report.md" + Publish + "output_artifact: output");

    public static readonly ProblemCase Detail_file_that_windows_cannot_have = new(
        "TOFA5076",
        "Path 'tasks/aux.yaml' holds 'aux.yaml', which is not a file name on every system, so the runbook cannot be checked out there; rename the file",
        """
        === runbook.yaml
        tasks: [{ id: aux, type: MANUAL, task_detail_file: [|tasks/aux.yaml|] }]
        === tasks/aux.yaml
        id: aux
        manual_instructions: Look after the rest.
        """,
        """
        === runbook.yaml
        tasks: [{ id: aux, type: MANUAL, task_detail_file: tasks/aux-.yaml }]
        === tasks/aux-.yaml
        id: aux
        manual_instructions: Look after the rest.
        """);

    public static readonly ProblemCase Context_file_with_a_colon = new(
        "TOFA5076",
        "Path 'data/12:30.csv' holds '12:30.csv', which is not a file name on every system, so the runbook cannot be checked out there; rename the file",
        Ai + "ai_details: { prompt: '{{data}}', input_context: { data: { file: [|'data/12:30.csv'|] } } }",
        Ai + "ai_details: { prompt: '{{data}}', input_context: { data: { file: data/12.30.csv } } }");

    public static readonly ProblemCase Misspelt_model = new(
        "TOFA5074",
        "'gtp-4o-mini' is nearly the name of the model 'gpt-4o-mini', and a server that knows only that one would refuse the task's prompt; did you mean 'gpt-4o-mini'?",
        Ai + "ai_details: { prompt: Draft it., model: [|gtp-4o-mini|] }",
        Ai + "ai_details: { prompt: Draft it., model: gpt-4o-mini }");

    public static readonly ProblemCase Model_without_a_hyphen = new(
        "TOFA5074",
        "'o4mini' is nearly the name of the model 'o4-mini', and a server that knows only that one would refuse the task's prompt; did you mean 'o4-mini'?",
        Ai + "ai_details: { prompt: Draft it., model: [|o4mini|] }",
        Ai + "ai_details: { prompt: Draft it., model: o5-mini }");

    public static readonly ProblemCase Model_with_a_letter_too_many = new(
        "TOFA5074",
        "'gpt-4.1-minni' is nearly the name of the model 'gpt-4.1-mini', and a server that knows only that one would refuse the task's prompt; did you mean 'gpt-4.1-mini'?",
        Ai + "ai_details: { prompt: Draft it., model: [|gpt-4.1-minni|] }",
        Ai + "ai_details: { prompt: Draft it., model: our-own-model }");

    public static readonly ProblemCase Norwegian_section = new(
        "TOFA5075",
        "Section 'is_long' depends on the text 'no', and every text that is not empty counts as true; did you mean 'false'?",
        Ai + "ai_details: { prompt: 'Draft it.{{#is_long}} At length.{{/is_long}}', input_context: { is_long: [|no|] } }",
        Ai + "ai_details: { prompt: 'Draft it.{{#is_long}} At length.{{/is_long}} {{country}}', input_context: { is_long: false, country: no } }");

    public static readonly ProblemCase Norwegian_inverted_section_further_inside = new(
        "TOFA5075",
        "Section 'style.brief' depends on the text 'On', and every text that is not empty counts as true; did you mean 'true'?",
        Ai + "ai_details: { prompt: 'Draft it.{{^style.brief}} At length.{{/style.brief}}', input_context: { style: { brief: [|On|] } } }",
        Ai + "ai_details: { prompt: 'Draft it.{{^style.brief}} At length.{{/style.brief}}', input_context: { style: { brief: 'On' } } }");
}
