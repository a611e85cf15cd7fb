namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>What no process can be given: empty programs, NUL, impossible variables and types.</summary>
public static class ProcessCases
{
    public static readonly ProblemCase Command_with_an_empty_program = new(
        "TOFA5006",
        "'command[0]' is missing in script_details: it is the program to run; add it",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [[|''|], all] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [make, ''] }
        """);

    public static readonly ProblemCase Null_argument = new(
        "TOFA5005",
        "'script_details.command[1]' has to be a text, but it is empty; write a text",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [make, [|null|]] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [make, 'null'] }
        """);

    public static readonly ProblemCase Argument_with_NUL = new(
        "TOFA5005",
        "'script_details.command[1]' has to be a text without NUL, but it is a text with NUL; write a text without NUL",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [make, [|"a\0b"|]] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [make, 'a\0b'] }
        """);

    public static readonly ProblemCase Shell_line_with_NUL = new(
        "TOFA5005",
        "'script_details.command' has to be a text without NUL, but it is a text with NUL; write a text without NUL",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: [|"make \0"|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: 'make \0' }
        """);

    public static readonly ProblemCase Environment_name_with_equals_sign = new(
        "TOFA5005",
        "'script_details.env['A=B']' has to be the name of an environment variable, without '=' and NUL, but it is a text with '='; write the name of an environment variable, without '=' and NUL",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: make, env: { [|A=B|]: c } }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: make, env: { A: B=c } }
        """);

    public static readonly ProblemCase Empty_environment_name = new(
        "TOFA5005",
        "'script_details.env['']' has to be the name of an environment variable, without '=' and NUL, but it is empty; write the name of an environment variable, without '=' and NUL",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: make, env: { [|''|]: c } }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { command: make, env: { _: '' } }
        """);

    public static readonly ProblemCase Empty_script = new(
        "TOFA5006",
        "'script' is missing in script_details: the key is there but empty, so there is nothing to run; add it",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { [|script|]: , timeout: 10m }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { script: Acme.Publish, timeout: 10m }
        """);

    public static readonly ProblemCase Script_that_is_a_keyword = new(
        "TOFA5029",
        "'Acme.class' is not the name of a C# type, so no script can be found by it; write its full name such as Acme.Scripts.Publish, without generic arguments",
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { script: [|Acme.class|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        script_details: { script: Acme.record.Class }
        """);

    public static readonly ProblemCase Context_file_without_a_path = new(
        "TOFA5006",
        "'file' is missing in a value of input_context: it says where the value comes from; add it",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: "Use {{data}}", input_context: { data: { [|file|]: } } }
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: "Use {{data}}", input_context: { data: } }
        """);
}
