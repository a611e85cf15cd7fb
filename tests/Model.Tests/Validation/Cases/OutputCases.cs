namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Where an answer goes and how it is read: TOFA5007 and TOFA5025.</summary>
public static class OutputCases
{
    public static readonly ProblemCase Unknown_output_parser = new(
        "TOFA5007",
        "'xml' is not a parser that the runner knows; write text, markdown, json, yaml, markdown_section, markdown_section:<heading>, code_block:<language> or <language>_code_block such as python_code_block",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: [|xml|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: c++_code_block }
        """);

    public static readonly ProblemCase Misspelt_output_parser = new(
        "TOFA5007",
        "'rust_codeblock' is not a parser that the runner knows; did you mean 'rust_code_block'?",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: [|rust_codeblock|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: rust_code_block }
        """);

    public static readonly ProblemCase Output_parser_without_a_language = new(
        "TOFA5007",
        "'_code_block' is not a parser that the runner knows; write text, markdown, json, yaml, markdown_section, markdown_section:<heading>, code_block:<language> or <language>_code_block such as python_code_block",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: [|_code_block|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: null }
        """);

    public static readonly ProblemCase Output_over_run_state = new(
        "TOFA5025",
        "Path 'Logs/run_log.jsonl' belongs to the runbook's own state, but an output must never replace that; write a path such as outputs/report.md",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft }
        output_artifact: [|./Logs/run_log.jsonl|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft }
        output_artifact: outputs/logs/run_log.jsonl
        """);

    public static readonly ProblemCase Output_that_is_a_device = new(
        "TOFA5025",
        "Path 'outputs/con.txt' holds 'con.txt', but that is not a file name on every system; choose another",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft }
        output_artifact: [|outputs/con.txt|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft }
        output_artifact: outputs/.config/icon.txt
        """);

    public static readonly ProblemCase Output_with_a_slash_at_its_end = new(
        "TOFA5025",
        "Path 'outputs/' names a folder, but an output is one file; write its name too, such as outputs/report.md",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft }
        output_artifact: [|outputs/|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft }
        output_artifact: ./outputs//draft
        """);
}
