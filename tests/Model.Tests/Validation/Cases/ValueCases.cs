namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Values that mean nothing: TOFA5007, TOFA5023, TOFA5025 and TOFA5028 to TOFA5030.</summary>
public static class ValueCases
{
    public static readonly ProblemCase Unknown_status = new(
        "TOFA5007",
        "'done' is not a status that the runner knows; did you mean 'DONE'?",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, status: [|done|] }]
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, status: "DONE" }]
        """);

    public static readonly ProblemCase Unknown_type = new(
        "TOFA5007",
        "'ROBOT' is not a type that the runner knows; write MANUAL, AI_ASSISTED or AUTOMATED_SCRIPT",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: [|ROBOT|] }]
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: !!str MANUAL }]
        """);

    public static readonly ProblemCase Unknown_schema = new(
        "TOFA5007",
        "'2.0' is not a schema version that the runner knows; write 1",
        """
        === runbook.yaml
        schema: [|2.0|]
        tasks: [{ id: clean, type: MANUAL }]
        """,
        """
        === runbook.yaml
        schema: '1'
        tasks: [{ id: clean, type: MANUAL }]
        """);

    public static readonly ProblemCase Null_name = new(
        "TOFA5023",
        "The name of task 'clean' is empty, so its id is shown instead; write a name or remove the key",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, name: [|null|] }]
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, name: "null" }]
        """);

    public static readonly ProblemCase Name_without_value = new(
        "TOFA5023",
        "The name of task 'clean' is empty, so its id is shown instead; write a name or remove the key",
        """
        === runbook.yaml
        tasks:
        - id: clean
          [|name|]:
          type: MANUAL
        """,
        """
        === runbook.yaml
        tasks:
        - id: clean
          type: MANUAL
        """);

    public static readonly ProblemCase Path_that_goes_up = new(
        "TOFA5025",
        "Path '../report.md' goes up with '..', but a runbook may only touch its own project; write a path relative to the runbook's folder",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        manual_instructions: Clean the data.
        output_artifact: [|../report.md|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        manual_instructions: Clean the data.
        output_artifact: ./..report/a..b.md
        """);

    public static readonly ProblemCase Absolute_detail_file = new(
        "TOFA5025",
        "Path '/etc/passwd' is absolute, but a runbook may only touch its own project; write a path relative to the runbook's folder",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: AI_ASSISTED, task_detail_file: [|/etc/passwd|] }]
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks\clean.yaml }]
        === tasks/clean.yaml
        id: clean
        manual_instructions: Clean the data.
        """);

    public static readonly ProblemCase Context_file_in_a_home_folder = new(
        "TOFA5025",
        "Path '~/.ssh/id_rsa' starts in a home folder, but a runbook may only touch its own project; write a path relative to the runbook's folder",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: "Use {{data}}", input_context: { data: { file: [|~/.ssh/id_rsa|] } } }
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: "Use {{data}}", input_context: { data: { file: data/rain~.csv } } }
        """);

    public static readonly ProblemCase Bad_duration = new(
        "TOFA5028",
        "'ten minutes' is not a duration, so the timeout is unknown; write whole numbers with units such as 90s, 10m or 1h30m, or seconds as a number",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: make, timeout: [|ten minutes|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        timeout: 600
        script_details: { command: make, timeout: 1h30m }
        """);

    public static readonly ProblemCase Script_that_is_a_call = new(
        "TOFA5029",
        "'Acme.Scripts.Publish()' is not the name of a C# type, so no script can be found by it; write its full name such as Acme.Scripts.Publish, " +
        "without generic arguments",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { script: [|Acme.Scripts.Publish()|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { script: Acme.Scripts.Publish }
        """);

    public static readonly ProblemCase Command_and_script = new(
        "TOFA5030",
        "'command' and 'script' are both given in script_details, so it is not clear which one applies; keep one of them",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: make, script: [|Acme.Publish|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: make, script: null, env: { script: Acme.Publish } }
        """);

    public static readonly ProblemCase Prompt_and_template = new(
        "TOFA5030",
        "'prompt' and 'prompt_template' are both given in ai_details, so it is not clear which one applies; keep one of them",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, prompt_template: [|prompt_templates/draft.md|] }
        === prompt_templates/draft.md
        Draft a report.
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, fallback_prompt_template: prompt_templates/draft.md }
        === prompt_templates/draft.md
        Draft a report.
        """);
}
