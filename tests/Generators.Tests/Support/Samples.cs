namespace Tofa.Generators.Tests.Support;

/// <summary>Small runbooks that several tests start from.</summary>
internal static class Samples
{
    /// <summary>One task of each type, a template, and a fallback.</summary>
    public static RunbookProject ThreeTypes => RunbookProject.With(
        """
        # The report
        tasks:
        - id: ingest
          name: Read the data
          status: PENDING
          type: AUTOMATED_SCRIPT
          task_detail_file: tasks/ingest.yaml
        - id: draft
          name: Draft the report
          status: PENDING
          type: AI_ASSISTED
          depends_on: [ingest]
          task_detail_file: tasks/draft.yaml
        - id: approve
          name: Approve the report
          status: PENDING
          type: MANUAL
          depends_on: [draft]
          task_detail_file: tasks/approve.yaml
        """)
        .File("tasks/ingest.yaml", """
            id: ingest
            status: PENDING
            script_details:
              command: [make, data]
              timeout: 90s
              env: { MODE: fast }
            output_artifact: outputs/data.csv
            """)
        .File("tasks/draft.yaml", """
            id: draft
            description: |
              Writes a first version.
              A person reviews it.
            timeout: 2m
            ai_details:
              model: gpt-4o-mini
              fallback_model: gpt-4o
              prompt_template: prompt_templates/draft.md
              fallback_prompt: "Be brief about {{report_topic}}."
              input_context:
                report_topic: rain
                data: { file: outputs/data.csv }
              output_parser: json
              review_points: [Are the numbers right?]
            output_artifact: outputs/report.md
            """)
        .File("tasks/approve.yaml", """
            id: approve
            manual_instructions:
            - Read the report.
            - Approve it.
            outputs: [An approved report]
            """)
        .File("prompt_templates/draft.md", "Write about {{ report_topic }}.\n\nThe data:\n{{data}}\n");
}
