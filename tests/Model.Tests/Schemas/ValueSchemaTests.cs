using NJsonSchema;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks.Language;

namespace Tofa.Model.Tests.Schemas;

/// <summary>What a single value may be: reader and schema asked the same question.</summary>
public sealed class ValueSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(TaskSchema.Json()).GetAwaiter().GetResult();

    [Theory]
    [InlineData("output_artifact", "report.md", "./a/b.md", "a..b/c", "5", "a\\b", ".a", "null", "a b", "runbook.yaml.txt", "task/a", "console/a", "1.50")]
    [InlineData("timeout", "90s", "1h30m", "45", "'45'", "5ms", "null", "1h5ms", "2073600", "~")]
    [InlineData("id", "0", "no", "true", "1.10", "'null'", "a```b", "' a'")]
    [InlineData("name", "0", "yes", "!!str null")]
    [InlineData("status", "PENDING", "null", "'DONE'")]
    [InlineData("description", "0", "", "x[]", "' '")]
    [InlineData("depends_on", "[]", "[1, no, null]", "null", "[a, b]", "[{ id: a }, { id: 1, require: done }, b]", "[{ id: a, require: null }]")]
    [InlineData("outputs", "a", "[a, 1]", "[]", "null", "true")]
    [InlineData("env", "{ A: 1, B: no, C: , d e: x }", "null", "{}")]
    [InlineData("script_details", "make", "1", "{ command: make }", "{ command: [make, '', 1] }", "{ script: A.B, command: null }", "{ script: _A1.B }", "null")]
    [InlineData("ai_details", "{ prompt: 0 }", "{ prompt: a, output_parser: c#_code_block }", "{ prompt: a, output_parser: '' }", "{ prompt_template: a, prompt: null }", "null")]
    [InlineData("ai_details", "{ prompt: a, input_context: { a: { file: a/b.csv } } }", "{ prompt: a, input_context: { a: { b: [{ c: null }, { c: 1 }] }, file: x } }", "{ prompt: a, input_context: { a: [{ file: a }] } }")]
    [InlineData("ai_details", "{ prompt: a, budget_usd: 0 }", "{ prompt: a, budget_usd: 2.50 }", "{ prompt: a, budget_usd: '0.000001' }", "{ prompt: a, budget_usd: 1000000 }", "{ prompt: a, budget_usd: null }")]
    [InlineData("ai_details", "{ prompt: a, output_parser: json, output_schema: schemas/a.json }")]
    [InlineData("ai_details", "{ prompt: a, output_parser: 'code_block:c++' }", "{ prompt: a, output_parser: markdown_section }", "{ prompt: a, output_parser: 'markdown_section:What is next?' }")]
    [InlineData("gates", "{ a: 0 }", "{ A b: { c: '>= 85%', d: 100% public APIs, e: handled, f: true, g: 'false' } }", "{ a: '!= 3', b: <5, c: -1.5, d: nothing else, e: Älter, f: yesterday }", "{}", "{ a: {} }", "null")]
    [InlineData("pause", "true", "false", "before", "after", "'true'", "[]", "[before, { when: after }]", "{}", "{ when: null, if: { attempts: 2, certainty: '< 0.9' }, because: 1 }", "{ when: after, if: { manual_edit: true } }", "null")]
    [InlineData("certainty", "0.95", "1", "1.0", "'0.99'", "null")]
    [InlineData("last_run", "{ timestamp: '2025-04-21T15:48:51.263574Z', outcome: SUCCESS, llm_response: 1, cost_estimate: { tokens: [1] } }", "{ timestamp: 2025-04-21, outcome: }", "{}", "null")]
    [InlineData("issues", "[]", "[{ timestamp: 2025-04-21 15:48, type: MY_OWN, detail: x, resolution: '' }]", "[{ timestamp: 2025-04-21T15:48:51+02:00 }, {}]", "null")]
    public void Value_is_good_for_both(string key, params string[] values) => Assert.All(values, value => AssertBoth(true, key, value));

    [Theory]
    [InlineData("output_artifact", "''", ".", "./", "/a", "\\a", "~/a", "./~a", "C:/a", "a/../b", "..", "a/..", "\"a\\tb\"")]
    [InlineData("output_artifact", "runbook.yaml", "Tasks/a", "./LOGS/a", "tasks", ".git/x", "nul", "a/Con.txt", "a./b", "a /b", "a:b", "' '", "[a]")]
    [InlineData("timeout", "0", "-5", "true", "1.5", "5 m", "''", "0s", "2073601", "[]", "ten")]
    [InlineData("id", "null", "' '", "''", "[a]", "{}")]
    [InlineData("name", "null", "''", "{}")]
    [InlineData("status", "done", "0", "''", "[DONE]")]
    [InlineData("description", "[]", "{}")]
    [InlineData("depends_on", "a", "{}", "[[a]]", "[{}]", "[{ require: done }]", "[{ id: a, require: DONE }]", "[{ id: a, require: '' }]", "[{ id: a, need: done }]", "[{ id: [a] }]", "{ id: a, require: done }")]
    [InlineData("outputs", "{}", "[{}]")]
    [InlineData("env", "a", "[a]", "{ A: [] }", "{ A=B: 1 }", "{ '': 1 }")]
    [InlineData("script_details", "''", "[make]", "{}", "{ command: [] }", "{ command: [''] }", "{ command: [a, null] }", "{ command: a, script: B }", "{ script: 1 }", "{ script: a-b }", "{ script: A.class }", "{ comand: a }", "{ command: a, timeout: x }")]
    [InlineData("ai_details", "{}", "a", "{ prompt: '' }", "{ prompt: a, prompt_template: b }", "{ prompt: a, output_parser: csharp }", "{ prompt: a, output_parser: 1 }", "{ prompt_template: /a }")]
    [InlineData("ai_details", "{ prompt: a, input_context: [] }", "{ prompt: a, input_context: { a: { file: '' } } }", "{ prompt: a, input_context: { a: [{ file: a, b: c }] } }", "{ prompt: a, input_context: { a: { file: ../a } } }")]
    [InlineData("ai_details", "{ prompt: a, budget_usd: -1 }", "{ prompt: a, budget_usd: 1000001 }", "{ prompt: a, budget_usd: '$5' }", "{ prompt: a, budget_usd: true }", "{ prompt: a, budget_usd: '2,50' }", "{ prompt: a, budget_usd: [] }")]
    [InlineData("ai_details", "{ prompt: a, output_parser: 'code_block:' }", "{ prompt: a, output_parser: markdown_sections }", "{ prompt: a, output_parser: 'code_block:a b' }")]
    [InlineData("gates", "[a]", "a", "{ a: }", "{ a: '' }", "{ a: [0] }", "{ a: { b: { c: 0 } } }", "{ a: yes }", "{ a: { b: No } }", "{ a: '=> 5' }", "{ a: 1.2.3 }", "{ a: 5x }", "{ a: '>= x' }")]
    [InlineData("pause", "yes", "Before", "[null]", "[[before]]", "{ wen: after }", "{ when: never }", "{ if: { attempts: '5%' } }", "{ when: after, if: { manual_edit: 1 } }", "{ if: [a] }")]
    [InlineData("certainty", "95%", "high", "'1.5'", "[1]", "'-0.5'")]
    [InlineData("last_run", "x", "[]", "{ a: 1 }", "{ timestamp: today }", "{ timestamp: 21.04.2025 }", "{ outcome: success }", "{ llm_response: [] }")]
    [InlineData("issues", "x", "{}", "[x]", "[null]", "[{ resolved: true }]", "[{ timestamp: 2025-04-21T15h }]")]
    [InlineData("lastrun", "a")]
    public void Value_is_bad_for_both(string key, params string[] values) => Assert.All(values, value => AssertBoth(false, key, value));

    private static void AssertBoth(bool isGood, string key, string value)
    {
        var text = (key == "id" ? string.Empty : "id: a\n") + $"{key}: {value}\n";
        var problems = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", text)).Problems;
        var flaws = Schema.Validate(EditorView.Of(text));

        Assert.True(isGood == (problems.Count == 0), $"reader, {key}: {value}: {string.Join("; ", problems.Select(problem => problem.Message))}");
        Assert.True(isGood == (flaws.Count == 0), $"schema, {key}: {value}: {string.Join("; ", flaws)}");
    }
}
