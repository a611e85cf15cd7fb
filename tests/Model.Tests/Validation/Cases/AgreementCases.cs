namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Runbook and detail file that contradict each other: TOFA5015 to TOFA5019 and TOFA5027.</summary>
public static class AgreementCases
{
    public static readonly ProblemCase Other_id = new(
        "TOFA5015",
        "This detail file says that it is task 'ingest', but the runbook names it for task 'clean', so one of the two would get the wrong work; make the ids the same",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, status: DONE, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: [|ingest|]
        status: READY
        """,
        """
        === runbook.yaml
        tasks: [{ id: 1.10, type: MANUAL, status: DONE, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: "1.10"
        status: DONE
        description: Clean the data.
        """);

    public static readonly ProblemCase Other_type = new(
        "TOFA5016",
        "Task 'draft' is MANUAL here but AI_ASSISTED in the runbook, so it is not clear who does it; make the types the same",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        type: [|MANUAL|]
        ai_details: { prompt: Draft a report. }
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        type: AI_ASSISTED
        ai_details: { prompt: Draft a report. }
        """);

    public static readonly ProblemCase Drifted_status = new(
        "TOFA5017",
        "Task 'clean' is READY here but DONE in the runbook, and the runbook's status counts; make them the same, or leave it to the runner, which writes both when the task next moves",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, status: DONE, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        status: [|READY|]
        description: Clean the data.
        """,
        """
        === runbook.yaml
        tasks:
        - { id: clean, type: MANUAL, status: DONE, task_detail_file: tasks/clean.yaml }
        - { id: again, type: MANUAL, task_detail_file: tasks/again.yaml }
        === tasks/clean.yaml
        id: clean
        description: Clean the data.
        === tasks/again.yaml
        id: again
        status: PENDING
        description: Clean it again.
        """);

    public static readonly ProblemCase Status_that_the_runbook_lacks = new(
        "TOFA5017",
        "Task 'clean' is DONE here but PENDING in the runbook, and the runbook's status counts; make them the same, or leave it to the runner, which writes both when the task next moves",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        status: [|DONE|]
        description: Clean the data.
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, status: PENDING, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        status: PENDING
        description: Clean the data.
        """);

    public static readonly ProblemCase Missing_ai_details = new(
        "TOFA5018",
        "Task 'draft' is AI_ASSISTED but has no 'ai_details', so there is nothing to do; add the section or change the type",
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        type: [|AI_ASSISTED|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft
        type: AI_ASSISTED
        ai_details: { prompt: Draft a report. }
        """);

    public static readonly ProblemCase Missing_instructions = new(
        "TOFA5018",
        "Task 'clean' is MANUAL but has no 'manual_instructions', so there is nothing to do; add the section or change the type",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: [|clean|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: phase-0, type: MANUAL, task_detail_file: tasks/phase-0.yaml }]
        === tasks/phase-0.yaml
        id: phase-0
        description: The summary of a phase needs no steps.
        """);

    public static readonly ProblemCase Instructions_that_say_nothing = new(
        "TOFA5079",
        "The 'manual_instructions' of task 'clean' say nothing, so a person would be asked to do it without being told what; write what to do",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        manual_instructions: [|['', ~, ' ']|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        manual_instructions: ['', Clean it.]
        """);

    public static readonly ProblemCase No_instructions_in_the_list = new(
        "TOFA5079",
        "The 'manual_instructions' of task 'clean' say nothing, so a person would be asked to do it without being told what; write what to do",
        """
        === runbook.yaml
        tasks: [{ id: clean, type: MANUAL, task_detail_file: tasks/clean.yaml }]
        === tasks/clean.yaml
        id: clean
        manual_instructions: [|[]|]
        """,
        """
        === runbook.yaml
        tasks: [{ id: phase-0, type: MANUAL, task_detail_file: tasks/phase-0.yaml }]
        === tasks/phase-0.yaml
        id: phase-0
        description: The summary of a phase needs no steps.
        manual_instructions: []
        """);

    public static readonly ProblemCase Script_details_of_a_manual_task = new(
        "TOFA5019",
        "Section 'script_details' is not used, because task 'approve' is MANUAL; remove the section or change the type",
        """
        === runbook.yaml
        tasks: [{ id: approve, type: MANUAL, task_detail_file: tasks/approve.yaml }]
        === tasks/approve.yaml
        id: approve
        manual_instructions: Approve it.
        [|script_details|]: { command: make approve }
        """,
        """
        === runbook.yaml
        tasks: [{ id: approve, type: MANUAL, task_detail_file: tasks/approve.yaml }]
        === tasks/approve.yaml
        id: approve
        manual_instructions: Approve it.
        script_details:
        """);

    public static readonly ProblemCase Other_dependencies = new(
        "TOFA5027",
        "The dependencies of task 'clean' differ from those in the runbook, and the runbook's count; make them the same or remove these",
        """
        === runbook.yaml
        tasks:
        - { id: ingest, type: MANUAL }
        - { id: fetch, type: MANUAL }
        - { id: clean, type: MANUAL, depends_on: [ingest], task_detail_file: tasks/clean.yaml }
        === tasks/clean.yaml
        id: clean
        [|depends_on|]: [fetch]
        description: Clean the data.
        """,
        """
        === runbook.yaml
        tasks:
        - { id: ingest, type: MANUAL }
        - { id: fetch, type: MANUAL }
        - { id: clean, type: MANUAL, depends_on: [ingest, fetch], task_detail_file: tasks/clean.yaml }
        === tasks/clean.yaml
        id: clean
        depends_on: [fetch, ingest]
        description: Clean the data.
        """);
}
