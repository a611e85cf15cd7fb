namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Keys and nodes that the runbook language does not have: TOFA5004 to TOFA5006.</summary>
public static class SchemaCases
{
    public static readonly ProblemCase Unknown_key = new(
        "TOFA5004",
        "'depend_on' is not a key of a runbook entry, so nothing would read it; did you mean 'depends_on'?",
        """
        === runbook.yaml
        tasks:
        - id: clean
          type: MANUAL
          [|depend_on|]: []
        """,
        """
        === runbook.yaml
        schema: 1
        name: Weather
        description: |
          depend_on: is only text here
        tasks:
        - id: clean
          name: Clean
          status: PENDING
          depends_on: []
          type: MANUAL
          last_run: { timestamp: 2025-04-21T15:48:51Z, outcome: SUCCESS }
          issues: []
        """);

    public static readonly ProblemCase Unknown_key_in_ai_details = new(
        "TOFA5004",
        "'temperature' is not a key of ai_details, so nothing would read it; remove it",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details:
          prompt: Draft a report.
          [|temperature|]: 0.2
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details:
          prompt: Draft a report at {{temperature}} degrees.
          input_context: { temperature: 0.2 }
        """);

    public static readonly ProblemCase Mapping_where_a_list_is_expected = new(
        "TOFA5005",
        "'tasks' has to be a list, but it is a mapping; write a list",
        """
        === runbook.yaml
        tasks:
          [|ingest:
            name: Read the data|]
        """,
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
        """);

    public static readonly ProblemCase Text_where_a_list_is_expected = new(
        "TOFA5005",
        "'tasks[1].depends_on' has to be a list, but it is a text; write a list",
        """
        === runbook.yaml
        tasks:
        - { id: ingest, type: MANUAL }
        - { id: clean, type: MANUAL, depends_on: [|ingest|] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: ingest, type: MANUAL, depends_on: }
        - { id: clean, type: MANUAL, depends_on: [ingest] }
        """);

    public static readonly ProblemCase Entry_that_is_a_text = new(
        "TOFA5005",
        "'tasks[0]' has to be a mapping with an 'id', but it is a text; write a mapping with an 'id'",
        """
        === runbook.yaml
        tasks:
        - [|ingest|]
        - { id: clean, type: MANUAL }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: clean, type: MANUAL }
        """);

    public static readonly ProblemCase Key_that_is_a_list = new(
        "TOFA5005",
        "'key' has to be a text, but it is a list or mapping; write a text",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, ? [|[a, b]|] : c }]
        """,
        """
        === runbook.yaml
        tasks: [{ ? id : clean, type: MANUAL }]
        """);

    public static readonly ProblemCase Key_with_keys_in_it = new(
        "TOFA5005",
        "'key' has to be a text, but it is a list or mapping; write a text",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, ? [|{ ? [a, { ? [b] : c }] : d }|] : e }]
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL }]
        """);

    public static readonly ProblemCase Step_that_is_a_mapping = new(
        "TOFA5005",
        "'manual_instructions[1]' has to be a text, but it is a mapping; write a text",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        manual_instructions:
        - Read the data.
        - [|Note: clean twice|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        manual_instructions:
        - Read the data.
        - 'Note: clean twice'
        """);

    public static readonly ProblemCase Missing_id = new(
        "TOFA5006",
        "'id' is missing in a runbook entry: dependencies and the log name tasks by it; add it",
        """
        === runbook.yaml
        tasks:
        - [|name: Read the data
          type: MANUAL|]
        """,
        """
        === runbook.yaml
        tasks:
        - id: 0
          name: Read the data
          type: MANUAL
        """);

    public static readonly ProblemCase Missing_type = new(
        "TOFA5006",
        "'type' is missing in task 'ingest': it says who does the task (MANUAL, AI_ASSISTED, AUTOMATED_SCRIPT); add it",
        """
        === runbook.yaml
        tasks:
        - id: [|ingest|]
        """,
        """
        === runbook.yaml
        tasks:
        - id: ingest
          task_detail_file: ./tasks/ingest.yaml
        === tasks/ingest.yaml
        id: ingest
        type: MANUAL
        manual_instructions: Read the data.
        """);

    public static readonly ProblemCase Missing_prompt = new(
        "TOFA5006",
        "'prompt' is missing in ai_details: without it (or 'prompt_template') there is nothing to send to the model; add it",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: [|{ model: gpt-4o-mini }|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { model: gpt-4o-mini, prompt_template: prompt_templates/draft.md }
        === prompt_templates/draft.md
        Draft a report.
        """);

    public static readonly ProblemCase Empty_prompt = new(
        "TOFA5006",
        "'prompt' is missing in ai_details: without it (or 'prompt_template') there is nothing to send to the model; add it",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details:
          [|prompt|]:
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details:
          prompt: 0
        """);

    public static readonly ProblemCase Missing_command = new(
        "TOFA5006",
        "'command' is missing in script_details: without it (or 'script') there is nothing to run; add it",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: [|{ timeout: 10m }|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: make all
        """);

    public static readonly ProblemCase Empty_argument_list = new(
        "TOFA5006",
        "'command' is missing in script_details: without it (or 'script') there is nothing to run; add it",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [|[]|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [make, ''] }
        """);
}
