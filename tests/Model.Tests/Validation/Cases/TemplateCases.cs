namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Prompts and the values that fill them: TOFA5020 to TOFA5022.</summary>
public static class TemplateCases
{
    private const string Runbook = """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]

        """;

    public static readonly ProblemCase Misspelt_placeholder = new(
        "TOFA5020",
        "Placeholder 'audiance' is not a key of the input_context of task 'draft' (tasks/draft.yaml), so the prompt would have a hole; did you mean 'audience'?",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details:
          prompt: |
            Write a report.

            It is for [|{{ audiance }}|].
          input_context: { audience: planners }
        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details:
          prompt: |
            Write { a: {} } report }} for {{ audience }}.
          input_context: { audience: "{{audiance}}" }
        """);

    public static readonly ProblemCase Template_file_without_a_word = new(
        "TOFA5006",
        "'text' is missing in prompt_templates/draft.md: a task asks a model with it; add it",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt_template: prompt_templates/draft.md }
        === prompt_templates/draft.md
        [||]  {{! nothing yet }}

        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt_template: prompt_templates/draft.md, input_context: { text: Hello } }
        === prompt_templates/draft.md
        {{ text }}
        === prompt_templates/unused.md

        """);

    public static readonly ProblemCase Placeholder_in_a_template_file = new(
        "TOFA5020",
        "Placeholder 'topic' is not a key of the input_context of task 'draft' (tasks/draft.yaml), so the prompt would have a hole; " +
        "add it to input_context or remove the placeholder",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt_template: prompt_templates/draft.md }
        === prompt_templates/draft.md
        # Report
        Write about [|{{topic}}|], and only about {{topic}}.
        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt_template: prompt_templates/draft.md, input_context: { topic: rain } }
        === prompt_templates/draft.md
        # Report
        Write about {{topic}}, and only about {{topic}}.
        """);

    public static readonly ProblemCase Placeholder_in_quotes = new(
        "TOFA5020",
        "Placeholder 'b' is not a key of the input_context of task 'draft' (tasks/draft.yaml), so the prompt would have a hole; " +
        "add it to input_context or remove the placeholder",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: "\u0041sk {{ a }} and [|{{ b }}|].", input_context: { a: Anna } }
        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: "\u0041sk {{ a }} and b.", input_context: { a: Anna } }
        """);

    public static readonly ProblemCase Unused_value = new(
        "TOFA5021",
        "No prompt of task 'draft' has a placeholder for 'audience', so the value would never be sent; use it in a prompt or remove it",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details:
          prompt: Write a report.
          input_context:
            [|audience|]: planners
        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details:
          prompt: Write a report.
          fallback_prompt: Write a better report for {{audience}}.
          input_context:
            audience: planners
        """);

    public static readonly ProblemCase Unclosed_placeholder = new(
        "TOFA5022",
        "'{{' has no '}}' on its line, so it is not clear what to put in; write {{name}} on one line, or for literal braces a placeholder whose value is the braces",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt_template: prompt_templates/draft.md, input_context: { topic: rain } }
        === prompt_templates/draft.md
        Write about [|{{|]topic} and {{topic}}.
        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt_template: prompt_templates/draft.md, input_context: { topic: rain } }
        === prompt_templates/draft.md
        Write about {topic} and {{{topic}}} }}.
        """);

    public static readonly ProblemCase Placeholder_without_name = new(
        "TOFA5022",
        "A placeholder has no name, so it is not clear what to put in; write {{name}} on one line, or for literal braces a placeholder whose value is the braces",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: 'Write about [|{{ }}|].' }
        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: 'Write about { }.' }
        """);

    public static readonly ProblemCase Schema_with_an_unknown_keyword = new(
        "TOFA5082",
        "Schema 'schemas/report.json' of task 'draft' has the keyword 'if' at #/if, which the runner does not check, so no answer could be checked by it; correct it",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: json, output_schema: [|schemas/report.json|] }
        === schemas/report.json
        { "if": true }
        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: json, output_schema: schemas/report.json }
        === schemas/report.json
        { "type": "object" }
        """);

    public static readonly ProblemCase Schema_without_json_to_judge = new(
        "TOFA5082",
        "Schema 'schemas/report.json' of task 'draft' judges JSON, but the output_parser is another, so no answer could be checked by it; set output_parser to json or json_code_block, or remove output_schema",
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_schema: [|schemas/report.json|] }
        === schemas/report.json
        { "type": "object" }
        """,
        Runbook + """
        === tasks/draft.yaml
        id: draft
        ai_details: { prompt: Draft, output_parser: code_block:json, output_schema: schemas/report.json }
        === schemas/report.json
        { "type": "object" }
        """);
}
