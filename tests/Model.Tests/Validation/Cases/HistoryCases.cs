namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>What earlier runs cannot have left: TOFA5072 and TOFA5073, what the next one could not write: TOFA5077, and keys and nodes under <c>last_run</c> and <c>issues</c>.</summary>
public static class HistoryCases
{
    private const string Manual = ManualTask.Project;

    public static readonly ProblemCase Timestamp_in_another_form = new(
        "TOFA5072",
        "'21.04.2025 15:48' is not a day and time, so nobody can tell when this happened; write them by ISO 8601, such as 2025-04-21T15:48:51Z",
        Manual + "last_run: { timestamp: [|21.04.2025 15:48|], outcome: SUCCESS }",
        Manual + "last_run: { timestamp: 2025-04-21T15:48:51.263574Z, outcome: SUCCESS, llm_response: Yes., cost_estimate: { tokens: 5 } }");

    public static readonly ProblemCase Day_that_no_month_has = new(
        "TOFA5072",
        "'2025-02-30T00:00:00Z' is not a day and time, so nobody can tell when this happened; write them by ISO 8601, such as 2025-04-21T15:48:51Z",
        "=== runbook.yaml\ntasks: [{ id: build, type: MANUAL, issues: [{ timestamp: [|'2025-02-30T00:00:00Z'|] }] }]",
        "=== runbook.yaml\ntasks: [{ id: build, type: MANUAL, issues: [{ timestamp: '2024-02-29T00:00:00+02:00' }] }]");

    public static readonly ProblemCase Status_that_is_an_alias = new(
        "TOFA5077",
        "The runner has to write 'tasks[1].status' into this file and cannot, so no run would get past it: the value is the alias '*s', which stands for a value elsewhere; write the value out here",
        "=== runbook.yaml\ntasks:\n- id: a\n  type: MANUAL\n  name: &s READY\n- { id: b, type: MANUAL, status: [|*s|] }",
        "=== runbook.yaml\ntasks:\n- id: a\n  type: MANUAL\n  name: &s READY\n- { id: b, type: MANUAL, status: PENDING, name: *s }");

    public static readonly ProblemCase Status_that_an_alias_repeats = new(
        "TOFA5077",
        "The runner has to write 'tasks[0].status' into this file and cannot, so no run would get past it: the value is repeated elsewhere through '*s', where it would change too; write it out in both places",
        "=== runbook.yaml\ntasks:\n- id: a\n  type: MANUAL\n  status: [|&s READY|]\n- id: b\n  type: MANUAL\n  name: *s",
        "=== runbook.yaml\ntasks:\n- id: a\n  type: MANUAL\n  status: &s READY\n- id: b\n  type: MANUAL\n  name: B");

    public static readonly ProblemCase Task_that_is_an_alias = new(
        "TOFA5077",
        "The runner has to write 'tasks[1].status' into this file and cannot, so no run would get past it: the value is the alias '*t', which stands for a value elsewhere; write the value out here",
        "=== runbook.yaml\ntasks: [{ id: a, type: MANUAL, last_run: { cost_estimate: &t { id: b, type: MANUAL } } }, [|*t|]]",
        "=== runbook.yaml\ntasks: [{ id: a, type: MANUAL, depends_on: &t [b] }, { id: b, type: MANUAL }, { id: c, type: MANUAL, depends_on: *t }]");

    public static readonly ProblemCase Key_that_may_be_the_status = new(
        "TOFA5077",
        "The runner has to write 'tasks[0].status' into this file and cannot, so no run would get past it: the key 'status' may come from elsewhere through '<<' or an alias; write it out here",
        "=== runbook.yaml\ntasks:\n- id: a\n  name: &n type\n  [|*n|] : MANUAL",
        "=== runbook.yaml\ntasks:\n- ? id\n  : a\n  type: MANUAL\n  ? name\n  : A");

    public static readonly ProblemCase Key_without_its_colon = new(
        "TOFA5077",
        "The runner has to write 'tasks[0].status' into this file and cannot, so no run would get past it: an empty value without a colon or a dash of its own cannot be filled in safely; write the value by hand",
        "=== runbook.yaml\ntasks: [{ id: a, type: MANUAL, [|status|] }]",
        "=== runbook.yaml\ntasks: [{ id: a, type: MANUAL, name: A, status: }]");

    public static readonly ProblemCase Last_run_that_an_alias_repeats = new(
        "TOFA5077",
        "The runner has to write 'last_run' into this file and cannot, so no run would get past it: something in this mapping is repeated elsewhere through an alias; write it out in both places",
        Manual + "last_run: [|{ timestamp: 2025-04-21, llm_response: &r Yes. }|]\ndescription: *r",
        Manual + "last_run: { timestamp: 2025-04-21, llm_response: Yes. }\ndescription: &r Yes.\nname: *r");

    public static readonly ProblemCase Comment_within_brackets_that_are_replaced = new(
        "TOFA5077",
        "The runner has to write 'last_run' into this file and cannot, so no run would get past it: there are comments within the brackets, which would be lost; move them out",
        Manual + "last_run: [|{ # the first\n  timestamp: 2025-04-21 }|]",
        Manual + "last_run: # the first\n  { timestamp: 2025-04-21 }");

    public static readonly ProblemCase Outcome_in_lower_case = new(
        "TOFA5073",
        "'success' is not an outcome of a run, so whoever looks for that will not find it; did you mean 'SUCCESS'?",
        Manual + "last_run: { outcome: [|success|] }",
        Manual + "last_run: { outcome: FAILURE }");

    public static readonly ProblemCase Misspelt_type_of_issue = new(
        "TOFA5073",
        "'GENERATON_ERROR' is not a type of issue that the runner writes, so whoever looks for that will not find it; did you mean 'GENERATION_ERROR'?",
        Manual + "issues: [{ type: [|GENERATON_ERROR|], detail: It was empty. }]",
        Manual + "issues: [{ type: COFFEE_MACHINE_BROKEN, detail: It was empty., resolution: Repaired. }, { type: SCRIPT_ERROR }]");

    public static readonly ProblemCase Unknown_key_of_an_issue = new(
        "TOFA5004",
        "'resoltion' is not a key of an issue, so nothing would read it; did you mean 'resolution'?",
        Manual + "issues: [{ type: SCRIPT_ERROR, [|resoltion|]: Repaired. }]",
        Manual + "issues: [{ type: SCRIPT_ERROR, resolution: Repaired. }]");

    public static readonly ProblemCase Issue_that_is_a_text = new(
        "TOFA5005",
        "'issues[0]' has to be a mapping, but it is a text; write a mapping",
        Manual + "issues: [[|It was empty.|]]",
        Manual + "issues: []");

    public static readonly ProblemCase Last_run_that_is_a_text = new(
        "TOFA5005",
        "'last_run' has to be a mapping, but it is a text; write a mapping",
        Manual + "last_run: [|yesterday|]",
        Manual + "last_run: ");
}
