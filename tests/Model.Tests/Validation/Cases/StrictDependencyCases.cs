namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Dependencies in their long form: <c>{ id: build, require: done }</c> (decision C-7).</summary>
public static class StrictDependencyCases
{
    public static readonly ProblemCase Strict_wrong_requirement = new(
        "TOFA5007",
        "'finished' is not a requirement that the runner knows; did you mean 'done'?",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [{ id: build, require: [|finished|] }] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [{ id: build, require: done }] }
        """);

    public static readonly ProblemCase Strict_requirement_that_is_the_default = new(
        "TOFA5007",
        "'skipped' is not a requirement that the runner knows; write done, or leave 'require' out where SKIPPED is enough",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [{ id: build, require: [|skipped|] }] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [{ id: build }] }
        """);

    public static readonly ProblemCase Strict_upper_case_requirement_in_the_detail_file = new(
        "TOFA5007",
        "'DONE' is not a requirement that the runner knows; did you mean 'done'?",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, task_detail_file: tasks/test.yaml }
        === tasks/test.yaml
        id: test
        manual_instructions: Test it.
        depends_on:
        - id: build
          require: [|DONE|]
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, task_detail_file: tasks/test.yaml }
        === tasks/test.yaml
        id: test
        manual_instructions: Test it.
        depends_on:
        - id: build
          require: done
        """);

    public static readonly ProblemCase Strict_unknown_key = new(
        "TOFA5004",
        "'requires' is not a key of a dependency, so nothing would read it; did you mean 'require'?",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [{ id: build, [|requires|]: done }] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: requires, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [{ id: requires, require: done }] }
        """);

    public static readonly ProblemCase Strict_missing_id = new(
        "TOFA5006",
        "'id' is missing in a dependency: it says which task comes first; add it",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [build, [|{ require: done }|]] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [build] }
        """);

    public static readonly ProblemCase Strict_unknown_task = new(
        "TOFA5009",
        "Task 'test' depends on 'biuld', which no task has as its id, so it could never start; did you mean 'build'?",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [build, { require: done, id: [|biuld|] }] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: biuld, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [build, { require: done, id: biuld }] }
        """);

    public static readonly ProblemCase Strict_listed_in_both_forms = new(
        "TOFA5080",
        "'build' is listed twice in 'depends_on', where once says the same; remove one, or correct it if another was meant",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [build, { id: [|build|], require: done }] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: build_, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [build, { id: build_, require: done }] }
        """);

    public static readonly ProblemCase Strict_cycle = new(
        "TOFA5011",
        "These tasks wait for each other, so none of them could ever start: build -> test -> build; remove one of these dependencies",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL, depends_on: [{ id: [|test|], require: done }] }
        - { id: test, type: MANUAL, depends_on: [build] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [{ id: build, require: done }] }
        """);

    public static readonly ProblemCase Strict_mirror_that_is_less_strict = new(
        "TOFA5027",
        "The dependencies of task 'test' differ from those in the runbook, and the runbook's count; make them the same or remove these",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, task_detail_file: tasks/test.yaml, depends_on: [{ id: build, require: done }] }
        === tasks/test.yaml
        id: test
        manual_instructions: Test it.
        [|depends_on|]: [build]
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, task_detail_file: tasks/test.yaml, depends_on: [{ id: build, require: done }] }
        === tasks/test.yaml
        id: test
        manual_instructions: Test it.
        depends_on: [{ require: done, id: build }]
        """);

    public static readonly ProblemCase Strict_list_in_the_list = new(
        "TOFA5005",
        "'tasks[1].depends_on[0]' has to be an id or a mapping with 'id', but it is a list; write an id or a mapping with 'id'",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [[|[build]|]] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        - { id: test, type: MANUAL, depends_on: [build] }
        """);
}
