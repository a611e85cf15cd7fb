namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>What earlier runs cannot have left: TOFA5072 and TOFA5073, and keys and nodes under <c>last_run</c> and <c>issues</c>.</summary>
public static class HistoryCases
{
    private const string Manual = """
        === runbook.yaml
        tasks: [{ id: build, type: MANUAL, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        manual_instructions: Build it.

        """;

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
