namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Gates that cannot judge: TOFA5050, TOFA5051, TOFA5057, TOFA5058 and TOFA5078.</summary>
public static class GateCases
{
    private const string Manual = ManualTask.Project;

    public static readonly ProblemCase Comparison_with_no_number = new(
        "TOFA5050",
        "'>= many' is not a condition for 'Testing: scenarios_tested', because it compares with no number, so nothing could be judged by it; write such as 0, \">= 85%\", true or handled",
        Manual + """
        gates:
          Testing:
            scenarios_tested: [|">= many"|]
        """,
        Manual + """
        gates:
          Code Quality:
            critical_issues: 0
            zen_compliance: ">= 85%"
            docstrings: "100% public APIs"
          Testing:
            scenarios_tested: ">= 5"
            edge_cases: "handled"
          Integration:
            patterns_followed: true
        """);

    public static readonly ProblemCase Sign_of_another_language = new(
        "TOFA5050",
        "'=> 85%' is not a condition for 'coverage', because it begins with '=>', which compares nothing, so nothing could be judged by it; did you mean '>= 85%'?",
        Manual + "gates: { coverage: [|'=> 85%'|] }",
        Manual + "gates: { coverage: '>=85 %' }");

    public static readonly ProblemCase Sign_that_no_keyboard_has = new(
        "TOFA5050",
        "'≤ 3 warnings' is not a condition for 'warnings', because it begins with '≤', which compares nothing, so nothing could be judged by it; did you mean '<= 3 warnings'?",
        Manual + "gates: { warnings: [|≤ 3 warnings|] }",
        Manual + "gates: { warnings: <= 3 warnings }");

    public static readonly ProblemCase Sign_that_yaml_reads_as_a_tag = new(
        "TOFA5050",
        "'0' is not a condition for 'tests', because it has a YAML tag (a word that begins with '!') before it, so nothing could be judged by it; put the whole condition in quotes",
        Manual + "gates: { tests: [|!= 0|] }",
        Manual + "gates: { tests: '!= 0' }");

    public static readonly ProblemCase Decimal_comma = new(
        "TOFA5050",
        "'0,5' is not a condition for 'ratio', because it holds a number in no form that gates know, so nothing could be judged by it; write such as 0, \">= 85%\", true or handled",
        Manual + "gates: { ratio: [|'0,5'|] }",
        Manual + "gates: { ratio: 0.5 }");

    public static readonly ProblemCase Norwegian_gate = new(
        "TOFA5050",
        "'no' is not a condition for 'Integration: breaking_changes', because it is a text in YAML 1.2, not a truth value, so nothing could be judged by it; did you mean 'false'?",
        Manual + """
        gates:
          Integration: { breaking_changes: [|no|] }
        """,
        Manual + """
        gates:
          Integration: { breaking_changes: false, country: norway }
        """);

    public static readonly ProblemCase Gate_without_a_condition = new(
        "TOFA5005",
        "'gates.Testing.edge_cases' has to be a condition such as 0 or \">= 85%\", but it is empty; write a condition such as 0 or \">= 85%\"",
        Manual + """
        gates:
          Testing:
            [|edge_cases|]:
        """,
        Manual + """
        gates:
          Testing:
            edge_cases: handled
        """);

    public static readonly ProblemCase Gates_that_are_a_list = new(
        "TOFA5005",
        "'gates' has to be a mapping, but it is a list; write a mapping",
        Manual + "gates: [|[handled]|]",
        Manual + "gates:");

    public static readonly ProblemCase Share_that_nobody_reaches = new(
        "TOFA5051",
        "'> 100%' can never hold, because a percentage is a share from 0% to 100%, so 'coverage' would judge nothing; correct the number or leave out the %",
        Manual + "gates: { coverage: [|'> 100%'|] }",
        Manual + "gates: { coverage: '>= 100%', growth: '> 100' }");

    public static readonly ProblemCase Share_that_nobody_misses = new(
        "TOFA5051",
        "'>= 0%' always holds, because a percentage is a share from 0% to 100%, so 'Code Quality: zen_compliance' would judge nothing; correct the number or leave out the %",
        Manual + "gates: { Code Quality: { zen_compliance: [|'>= 0%'|] } }",
        Manual + "gates: { Code Quality: { zen_compliance: '> 0%', warnings: 0% } }");

    public static readonly ProblemCase Gates_of_an_unknown_type = new(
        "TOFA5007",
        "'AI_ASISTED' is not a type that the runner knows; did you mean 'AI_ASSISTED'?",
        """
        === runbook.yaml
        gates: { [|AI_ASISTED|]: { edge_cases: handled } }
        tasks: [{ id: build, type: MANUAL }]
        """,
        """
        === runbook.yaml
        gates: { MANUAL: { edge_cases: handled } }
        tasks: [{ id: build, type: MANUAL }]
        """);

    public static readonly ProblemCase Gates_of_a_type_that_no_task_has = new(
        "TOFA5057",
        "No task is AI_ASSISTED, so these gates judge nothing; remove them or correct the type",
        """
        === runbook.yaml
        gates:
          MANUAL: { edge_cases: handled }
          [|AI_ASSISTED|]: { edge_cases: handled }
        tasks: [{ id: build, type: MANUAL }]
        """,
        """
        === runbook.yaml
        gates:
          MANUAL: { edge_cases: handled }
          AI_ASSISTED: {}
          AUTOMATED_SCRIPT:
        tasks: [{ id: build, type: MANUAL }]
        """);

    public static readonly ProblemCase Type_without_gates = new(
        "TOFA5058",
        "There are gates for other types but none for MANUAL, so tasks such as 'approve' pass without being judged; add 'MANUAL:' with gates, or with {} where none are meant",
        """
        === runbook.yaml
        [|gates|]:
          AUTOMATED_SCRIPT: { runtime_errors: 0 }
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }
        - { id: approve, type: MANUAL }
        === tasks/build.yaml
        id: build
        script_details: make
        """,
        """
        === runbook.yaml
        gates:
          AUTOMATED_SCRIPT: { runtime_errors: 0 }
        tasks:
        - { id: build, type: AUTOMATED_SCRIPT, task_detail_file: tasks/build.yaml }
        - { id: approve, type: MANUAL, task_detail_file: tasks/approve.yaml }
        === tasks/build.yaml
        id: build
        script_details: make
        === tasks/approve.yaml
        id: approve
        manual_instructions: Approve it.
        gates: { read: true }
        """);

    public static readonly ProblemCase Two_comparisons = new(
        "TOFA5050",
        "'>= 80 <= 90' is not a condition for 'score', because it holds a second comparison, so nothing could be judged by it; write one comparison only, and the other as a gate of its own",
        Manual + "gates: { score: [|'>= 80 <= 90'|] }",
        Manual + "gates: { least: '>= 80', most: '<= 90 points' }");

    public static readonly ProblemCase Measurement_as_a_gate = new(
        "TOFA5050",
        "'5 of 4' is not a condition for 'examples', because it holds a second number, so nothing could be judged by it; write the one number that the measurement is compared with, such as 5 or \">= 80%\"",
        Manual + "gates: { examples: [|5 of 4|] }",
        Manual + "gates: { examples: '5 of these', apis: 100% of the 4 APIs }");

    public static readonly ProblemCase Words_and_signs = new(
        "TOFA5050",
        "'5 % - 3' is not a condition for 'ratio', because it holds more than a number and words for what it counts, so nothing could be judged by it; write such as 0, \">= 85%\", true or handled",
        Manual + "gates: { ratio: [|5 % - 3|] }",
        Manual + "gates: { ratio: 5 % (of all) }");

    public static readonly ProblemCase Comparison_within_words = new(
        "TOFA5050",
        "'coverage >= 80' is not a condition for 'tests', because it compares within words, which nothing would calculate, so nothing could be judged by it; write the comparison alone, such as \">= 85%\"; the name of the gate says of what",
        Manual + "gates: { tests: [|coverage >= 80|] }",
        Manual + "gates: { coverage: '>= 80' }");

    public static readonly ProblemCase Word_for_what_the_runner_counts = new(
        "TOFA5050",
        "'handled' is not a condition for 'exit_code', because it is no number, which exit_code always is, so nothing could be judged by it; write 0",
        Manual + "gates: { exit_code: [|handled|] }",
        Manual + "gates: { exit_code: 0, edge_cases: handled }");

    public static readonly ProblemCase Exit_code_that_never_comes_to_a_gate = new(
        "TOFA5051",
        "'> 0' can never hold, because any other exit code than 0 has failed the task before, so 'Run: exit_code' would judge nothing; correct the number",
        Manual + "gates: { Run: { exit_code: [|'> 0'|] } }",
        Manual + "gates: { Run: { exit_code: '>= 0', errors: '> 0' } }");

    public static readonly ProblemCase Certainty_beyond_one = new(
        "TOFA5051",
        "'>= 2' can never hold, because a certainty goes from 0 to 1, so 'certainty' would judge nothing; correct the number",
        Manual + "gates: { certainty: [|'>= 2'|] }",
        Manual + "gates: { certainty: '>= 0.2', attempts: '>= 2' }");

    public static readonly ProblemCase Count_below_zero = new(
        "TOFA5051",
        "'< 0' can never hold, because attempts is never below 0, so 'attempts' would judge nothing; correct the number",
        Manual + "pause: { if: { attempts: [|'< 0'|] } }",
        Manual + "pause: { if: { attempts: '<= 0' } }");

    public static readonly ProblemCase Gate_that_is_nearly_a_fact = new(
        "TOFA5078",
        "Gate 'exit_codes' is nearly 'exit_code', which the runner knows, but not the same, so a person would be asked to judge it; did you mean 'exit_code'?",
        Manual + "gates: { [|exit_codes|]: 0 }",
        Manual + "gates: { exit_code: 0, encodings: 0 }");

    public static readonly ProblemCase Gate_without_a_name = new(
        "TOFA5006",
        "'name' is missing in a gate: the result of the task is judged by it; add it",
        Manual + "gates: { Testing: { [|''|]: 0 } }",
        Manual + "gates: { Testing: { errors: 0 } }");

    public static readonly ProblemCase Category_without_a_name = new(
        "TOFA5006",
        "'name' is missing in a category of gates: the result of the task is judged by it; add it",
        Manual + "gates: { [|' '|]: { errors: 0 } }",
        Manual + "gates: { errors: 0 }");
}
