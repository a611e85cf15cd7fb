namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Sections, partials, typed values and the outputs of other tasks: TOFA5020 and TOFA5040 to TOFA5046.</summary>
public static class TagCases
{
    private const string Runbook = """
        === runbook.yaml
        tasks: [{ id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }]
        === tasks/draft.yaml
        id: draft

        """;

    private const string TwoTasks = """
        === runbook.yaml
        tasks:
        - { id: '2_1', type: AI_ASSISTED, task_detail_file: tasks/first.yaml }
        - { id: other, type: AI_ASSISTED, task_detail_file: tasks/other.yaml }
        - { id: between, type: MANUAL, depends_on: ['2_1'] }
        - { id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml, depends_on: [between] }
        === tasks/first.yaml
        id: '2_1'
        ai_details: { prompt: Begin. }
        output_artifact: outputs/first.md
        === tasks/other.yaml
        id: other
        ai_details: { prompt: Begin. }
        === tasks/draft.yaml
        id: draft

        """;

    public static readonly ProblemCase Placeholder_in_a_value_of_a_list = new(
        "TOFA5020",
        "Placeholder 'tittle' is not a key of the input_context of task 'draft' (tasks/draft.yaml), so the prompt would have a hole; did you mean 'title'?",
        Runbook + """
        ai_details:
          prompt: "{{#parts}}{{title}}: {{#pages}}[|{{tittle}}|] {{.}}{{/pages}}{{/parts}}"
          input_context: { parts: [{ title: a, pages: [1] }] }
        """,
        Runbook + """
        ai_details:
          prompt: "{{#parts}}{{title}}: {{#pages}}{{title}} {{.}}{{/pages}}{{/parts}}"
          input_context: { parts: [{ title: a, pages: [1] }, { pages: [2] }] }
        """);

    public static readonly ProblemCase Dotted_placeholder_in_a_partial = new(
        "TOFA5020",
        "Placeholder 'reader.nmae' is not a key of the input_context of task 'draft' (tasks/draft.yaml), so the prompt would have a hole; did you mean 'reader.name'?",
        Runbook + """
        ai_details: { prompt: '{{> for_whom}}', input_context: { reader: { name: Ada } } }
        === prompt_templates/for_whom.md
        For
          [|{{ reader.nmae }}|].
        """,
        Runbook + """
        ai_details: { prompt: '{{> for_whom}}', input_context: { reader: { name: Ada } } }
        === prompt_templates/for_whom.md
        For
          {{ reader.name }}.
        """);

    public static readonly ProblemCase Section_without_end = new(
        "TOFA5040",
        "Section 'topic' is not closed, so it is not clear what belongs to the section; write {{/topic}} behind what belongs to it",
        Runbook + """
        ai_details: { prompt_template: prompt_templates/draft.md, input_context: { topic: rain, strict: true } }
        === prompt_templates/draft.md
        {{#strict}}
        About [|{{#topic}}|]{{.}}.
        {{/strict}}
        """,
        Runbook + """
        ai_details: { prompt_template: prompt_templates/draft.md, input_context: { topic: rain, strict: true } }
        === prompt_templates/draft.md
        {{#strict}}
        About {{#topic}}{{.}}{{/topic}}.
        {{/strict}}
        """);

    public static readonly ProblemCase End_without_section = new(
        "TOFA5040",
        "This closes section 'topics', which is not open, so it is not clear what belongs to the section; did you mean 'topic'?",
        Runbook + """
        ai_details: { prompt: 'About {{^topic}}anything[|{{/topics}}|].', input_context: { topic: rain } }
        """,
        Runbook + """
        ai_details: { prompt: 'About {{^topic}}anything{{/ topic }}.', input_context: { topic: rain } }
        """);

    public static readonly ProblemCase Delimiters_that_are_none = new(
        "TOFA5041",
        "'{{=<%=}}' sets no delimiters, so it is not clear where tags begin: two delimiters with a space between them are needed; write such as {{=<% %>=}}",
        Runbook + """
        ai_details: { prompt: '[|{{=<%=}}|]About {{topic}}.', input_context: { topic: rain } }
        """,
        Runbook + """
        ai_details: { prompt: '{{=<% %>=}}About <%topic%>, not {{this}}.', input_context: { topic: rain } }
        """);

    public static readonly ProblemCase Missing_partial = new(
        "TOFA5042",
        "Partial 'ruels' is not in prompt_templates, so the prompt would have a hole; did you mean 'rules'?",
        Runbook + """
        ai_details: { prompt: 'Draft. [|{{> ruels }}|]', input_context: { topic: rain } }
        === prompt_templates/rules.md
        Only about {{topic}}.
        """,
        Runbook + """
        ai_details: { prompt: 'Draft. {{> rules }}', input_context: { topic: rain } }
        === prompt_templates/rules.md
        Only about {{topic}}.
        """);

    public static readonly ProblemCase Partial_in_itself = new(
        "TOFA5043",
        "Partial 'node' puts itself in again and again in the prompt of task 'draft', which would never end; " +
        "put it into a section of a list that gets empty, or remove it",
        Runbook + """
        ai_details: { prompt: '{{> node}}', input_context: { name: a, nodes: [{ name: b }] } }
        === prompt_templates/node
        {{name}} {{#nodes}}[|{{> node}}|]{{/nodes}}
        """,
        Runbook + """
        ai_details: { prompt: '{{> node}}', input_context: { name: a, nodes: [{ name: b, nodes: [] }] } }
        === prompt_templates/node
        {{name}} {{#nodes}}{{> node}}{{/nodes}}
        """);

    public static readonly ProblemCase List_without_a_text = new(
        "TOFA5044",
        "'topics' is a list in the input_context of task 'draft', so there is no text to put in; use a section ({{#name}}…{{/name}}) or name one of its values",
        Runbook + """
        ai_details: { prompt: 'About [|{{ topics }}|].', input_context: { topics: [rain, wind] } }
        """,
        Runbook + """
        ai_details: { prompt: 'About {{# topics }}{{.}} {{/ topics }}.', input_context: { topics: [rain, wind] } }
        """);

    public static readonly ProblemCase Values_of_two_kinds = new(
        "TOFA5045",
        "'ai_details.input_context.steps[1].done' is a text, but before it in the same list stands true or false, so no one C# type fits both; make them the same kind",
        Runbook + """
        ai_details:
          prompt: '{{#steps}}{{#done}}x{{/done}}{{/steps}}'
          input_context:
            steps:
            - { done: true }
            - { done: [|no|] }
        """,
        Runbook + """
        ai_details:
          prompt: '{{#steps}}{{#done}}x{{/done}}{{#size}}{{.}}{{/size}}{{/steps}}'
          input_context:
            steps:
            - { done: true, size: 1 }
            - { done: false, size: 1.5 }
            - { done: ~, size: unknown }
        """);

    public static readonly ProblemCase Output_of_a_task_that_may_not_be_done = new(
        "TOFA5046",
        "'tasks.other.output' cannot be put into the prompt of task 'draft', because that task does not depend on 'other', directly or through others; " +
        "add 'other' to its depends_on",
        TwoTasks + """
        ai_details: { prompt: 'Go on: {{tasks.2_1.output}} and [|{{tasks.other.output}}|]' }
        """,
        TwoTasks + """
        ai_details: { prompt: 'Go on: {{#tasks.2_1.output}}{{tasks.2_1.output}}{{/tasks.2_1.output}}' }
        """);

    public static readonly ProblemCase Output_of_a_task_without_one = new(
        "TOFA5046",
        "'tasks.other.output' cannot be put into the prompt of task 'draft', because task 'other' has no output_artifact; give it one, or name another task",
        TwoTasks.Replace("depends_on: [between]", "depends_on: [between, other]", StringComparison.Ordinal) + """
        ai_details: { prompt: 'Go on: {{> more}}' }
        === prompt_templates/more.md
        And: [|{{tasks.other.output}}|]
        """,
        TwoTasks + """
        ai_details: { prompt: 'Go on: {{tasks.other.output}}', input_context: { tasks: { other: { output: b } } } }
        """);

    public static readonly ProblemCase Output_of_no_task = new(
        "TOFA5046",
        "'tasks.2_2.output' cannot be put into the prompt of task 'draft', because no task has the id '2_2'; did you mean '2_1'?",
        TwoTasks + """
        ai_details: { prompt: 'Go on: [|{{tasks.2_2.output}}|]' }
        """,
        TwoTasks + """
        ai_details: { prompt: 'Go on: {{tasks.2_2.output}}', input_context: { 'tasks.2_2.output': nothing } }
        """);

    public static readonly ProblemCase Output_of_the_task_itself = new(
        "TOFA5046",
        "'tasks.draft.output' cannot be put into the prompt of task 'draft', because a prompt is filled before its task has any output; name a task that is done before",
        TwoTasks + """
        ai_details: { prompt: 'Go on: [|{{tasks.draft.output}}|]' }
        output_artifact: outputs/draft.md
        """,
        TwoTasks + """
        ai_details: { prompt: 'Go on: {{tasks.2_1.output}}' }
        output_artifact: outputs/draft.md
        """);

    public static readonly ProblemCase Output_of_a_task_that_waits = new(
        "TOFA5046",
        "'tasks.other.output' cannot be put into the prompt of task 'draft', because task 'other' waits for this one; name a task that is done before, or turn the dependency round",
        TwoTasks.Replace("id: other,", "id: other, depends_on: [draft],", StringComparison.Ordinal) + """
        ai_details: { prompt: 'Go on: [|{{tasks.other.output}}|]' }
        """,
        TwoTasks.Replace("id: other,", "id: other, depends_on: [draft],", StringComparison.Ordinal) + """
        ai_details: { prompt: 'Go on: {{tasks.2_1.output}}' }
        """);

    public static readonly ProblemCase Dependency_that_is_no_list = new(
        "TOFA5005",
        "'tasks[3].depends_on' has to be a list, but it is a text; write a list",
        TwoTasks.Replace("depends_on: [between]", "depends_on: [|between|]", StringComparison.Ordinal) + """
        ai_details: { prompt: 'Go on: {{tasks.2_1.output}}' }
        """,
        TwoTasks + """
        ai_details: { prompt: 'Go on: {{tasks.2_1.output}}' }
        """);
}
