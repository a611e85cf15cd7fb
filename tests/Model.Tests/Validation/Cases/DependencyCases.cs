namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Ids and the order between tasks: TOFA5008 to TOFA5011 and TOFA5024.</summary>
public static class DependencyCases
{
    public static readonly ProblemCase Duplicate_id = new(
        "TOFA5008",
        "Task id 'clean' is already used by tasks[0], so a dependency on it would be ambiguous; give this task another id",
        """
        === runbook.yaml
        tasks:
        - { id: clean, type: MANUAL }
        - { id: [|clean|], type: MANUAL }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: clean, type: MANUAL }
        - { id: Clean, type: MANUAL }
        """);

    public static readonly ProblemCase Unknown_dependency = new(
        "TOFA5009",
        "Task 'clean' depends on 'ingst', which no task has as its id, so it could never start; did you mean 'ingest'?",
        """
        === runbook.yaml
        tasks:
        - { id: ingest, type: MANUAL }
        - { id: clean, type: MANUAL, depends_on: [ingest, [|ingst|]] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: clean, type: MANUAL, depends_on: [ingest] }
        - { id: ingest, type: MANUAL }
        """);

    public static readonly ProblemCase Unknown_dependency_in_detail_file = new(
        "TOFA5009",
        "Task 'clean' depends on 'warehouse', which no task has as its id, so it could never start; add such a task or remove this dependency",
        """
        === runbook.yaml
        tasks:
        - { id: ingest, type: MANUAL }
        - { id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }
        === tasks/clean.yaml
        id: clean
        manual_instructions: Clean the data.
        depends_on:
        - ingest
        - [|warehouse|]
        """,
        """
        === runbook.yaml
        tasks:
        - { id: ingest, type: MANUAL }
        - { id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }
        === tasks/clean.yaml
        id: clean
        manual_instructions: Clean the data.
        depends_on:
        - ingest
        """);

    public static readonly ProblemCase Self_dependency = new(
        "TOFA5010",
        "Task 'clean' depends on itself, so it could never start; remove this dependency",
        """
        === runbook.yaml
        tasks:
        - { id: clean, type: MANUAL, depends_on: [[|clean|]] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: clean, type: MANUAL }
        - { id: Clean, type: MANUAL, depends_on: [clean] }
        """);

    public static readonly ProblemCase Cycle = new(
        "TOFA5011",
        "These tasks wait for each other, so none of them could ever start: a -> c -> b -> a; remove one of these dependencies",
        """
        === runbook.yaml
        tasks:
        - { id: start, type: MANUAL }
        - { id: a, type: MANUAL, depends_on: [start, [|c|]] }
        - { id: b, type: MANUAL, depends_on: [a] }
        - { id: c, type: MANUAL, depends_on: [b] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: start, type: MANUAL }
        - { id: a, type: MANUAL, depends_on: [start] }
        - { id: b, type: MANUAL, depends_on: [a, start] }
        - { id: c, type: MANUAL, depends_on: [b, a] }
        """);

    public static readonly ProblemCase Cycle_through_detail_files = new(
        "TOFA5011",
        "These tasks wait for each other, so none of them could ever start: a -> b -> a; remove one of these dependencies",
        """
        === runbook.yaml
        tasks:
        - { id: a, type: MANUAL, task_detail_file: tasks/a.yaml }
        - { id: b, type: MANUAL, depends_on: [a] }
        === tasks/a.yaml
        id: a
        description: First.
        depends_on: [[|b|]]
        """,
        """
        === runbook.yaml
        tasks:
        - { id: a, type: MANUAL, task_detail_file: tasks/a.yaml }
        - { id: b, type: MANUAL, depends_on: [a] }
        === tasks/a.yaml
        id: a
        description: First.
        depends_on: []
        """);

    public static readonly ProblemCase Back_ticks = new(
        "TOFA5024",
        "Task id 'app_6.2.2```' holds a back-tick, which looks like an accident and is hard to type on a command line; rename the task if it is not meant",
        """
        === runbook.yaml
        tasks:
        - { id: [|app_6.2.2```|], type: MANUAL }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: app_6.2.2, type: MANUAL }
        """);

    public static readonly ProblemCase White_space = new(
        "TOFA5024",
        "Task id 'read data' holds a space, which looks like an accident and is hard to type on a command line; rename the task if it is not meant",
        """
        === runbook.yaml
        tasks:
        - { id: [|read data|], type: MANUAL }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: données-läsen_6.1.10+5%, type: MANUAL }
        - { id: class, type: MANUAL }
        - { id: 6.1.10, type: MANUAL }
        - { id: no, type: MANUAL }
        """);

    public static readonly ProblemCase Invisible_character = new(
        "TOFA5024",
        "Task id 'in\\u200Bgest' holds an invisible character, which looks like an accident and is hard to type on a command line; " +
        "rename the task if it is not meant",
        "=== runbook.yaml\ntasks:\n- { id: [|in\u200bgest|], type: MANUAL }",
        "=== runbook.yaml\ntasks:\n- { id: ingest, name: \"in\u200bgest\", type: MANUAL }");

    public static readonly ProblemCase Dependency_that_is_listed_twice = new(
        "TOFA5080",
        "'a' is listed twice in 'depends_on', where once says the same; remove one, or correct it if another was meant",
        "=== runbook.yaml\ntasks: [{ id: a, type: MANUAL }, { id: b, type: MANUAL, depends_on: [a, [|a|]] }]",
        "=== runbook.yaml\ntasks: [{ id: a, type: MANUAL }, { id: A, type: MANUAL }, { id: b, type: MANUAL, depends_on: [a, A] }]");
}
