namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Files that are missing or not named: TOFA5012 to TOFA5014 and TOFA5026.</summary>
public static class FileCases
{
    public static readonly ProblemCase Missing_detail_file = new(
        "TOFA5012",
        "Task 'build' is AUTOMATED_SCRIPT but its detail file 'tasks/biuld.yaml' is not there, so nothing says what to run; did you mean 'tasks/build.yaml'?",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: [|tasks/biuld.yaml|] }
        === tasks/build.yaml
        id: build
        script_details: { command: make }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: ./tasks//build.yaml }
        === tasks/build.yaml
        id: build
        script_details: { command: make }
        """);

    public static readonly ProblemCase Missing_detail_file_beside_one_of_another_task = new(
        "TOFA5012",
        "Task 'build' is AUTOMATED_SCRIPT but its detail file 'tasks/biuld.yaml' is not there, so nothing says what to run; create it or correct the path",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: [|tasks/biuld.yaml|] }
        - { id: again, type: MANUAL, task_detail_file: tasks/build.yaml }
        === tasks/build.yaml
        id: again
        manual_instructions: Build it.
        """,
        """
        === runbook.yaml
        tasks: [{ id: again, type: MANUAL, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: again
        manual_instructions: Build it.
        """);

    public static readonly ProblemCase Detail_file_with_the_other_ending = new(
        "TOFA5012",
        "Task 'build' is AUTOMATED_SCRIPT but its detail file 'tasks/build.yml' is not there, so nothing says what to run; detail files end in .yaml, so rename it and correct the path",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: [|tasks/build.yml|] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }
        === tasks/build.yaml
        id: build
        script_details: { command: make }
        """);

    public static readonly ProblemCase Detail_file_in_another_folder = new(
        "TOFA5012",
        "Task 'build' is AUTOMATED_SCRIPT but its detail file 'steps/build.yaml' is not there, so nothing says what to run; only files in tasks/ that end in .yaml are read, so put it there and correct the path",
        """
        === runbook.yaml
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: [|steps/build.yaml|] }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/steps/build.yaml }
        === tasks/steps/build.yaml
        id: build
        script_details: { command: make }
        """);

    public static readonly ProblemCase Script_that_names_no_detail_file = new(
        "TOFA5012",
        "Task 'build' is AUTOMATED_SCRIPT but names no task_detail_file, so nothing says what to run; add one, such as tasks/<id>.yaml",
        """
        === runbook.yaml
        tasks:
        - { id: [|build|], type: AUTOMATED_SCRIPT }
        """,
        """
        === runbook.yaml
        tasks:
        - { id: build, type: MANUAL }
        """);

    public static readonly ProblemCase Missing_summary = new(
        "TOFA5013",
        "Detail file 'tasks/phase-1.yaml' of task 'phase-1' is not there, so whoever does the task gets no instructions; create it or correct the path",
        """
        === runbook.yaml
        tasks: [{ id: phase-1, type: MANUAL, task_detail_file: [|tasks/phase-1.yaml|] }]
        """,
        """
        === runbook.yaml
        tasks: [{ id: phase-1, type: MANUAL, task_detail_file: null }]
        """);

    public static readonly ProblemCase Missing_template = new(
        "TOFA5014",
        "Template 'prompt_templates/drft.md' of task 'draft' is not there, so its prompt cannot be made; did you mean 'prompt_templates/draft.md'?",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt_template: [|prompt_templates/drft.md|] }
        === prompt_templates/draft.md
        Draft a report.
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt_template: ./prompt_templates/draft.md }
        === prompt_templates/draft.md
        Draft a report.
        """);

    public static readonly ProblemCase Missing_fallback_template = new(
        "TOFA5014",
        "Template 'prompt_templates/again.md' of task 'draft' is not there, so its prompt cannot be made; create it or correct the path",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft a report., fallback_prompt_template: [|prompt_templates/again.md|] }
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft a report., fallback_prompt: Draft it again. }
        """);

    public static readonly ProblemCase Detail_file_that_nobody_names = new(
        "TOFA5026",
        "No task of the runbook names 'tasks/clean-old.yaml' as its task_detail_file, so nothing reads it; name it in the runbook or delete it",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL }]
        === tasks/clean-old.yaml
        # old
        [|id|]: clean
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean-old.yaml }]
        === tasks/clean-old.yaml
        # old
        id: clean
        description: Clean the data.
        """);

    public static readonly ProblemCase Id_that_is_a_list_beside_its_detail_file = new(
        "TOFA5005",
        "'tasks[0].id' has to be a text, but it is a list; write a text",
        """
        === runbook.yaml
        tasks: [{ id: [|[clean]|], type: MANUAL, task_detail_file: ./tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        description: Clean the data.
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: ./tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        description: Clean the data.
        """);
}
