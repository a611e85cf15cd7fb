using Tofa.Runner.Modules.Outputs;

namespace Tofa.Runner.Tests.Executing;

public sealed class OutputParsersTests
{
    [Theory]
    [InlineData(null, "any text", "any text\n")]
    [InlineData("text", "```x\na\n```", "```x\na\n```\n")]
    [InlineData("markdown", "# Title\n", "# Title\n")]
    [InlineData("markdown", "```markdown\n# Title\n```", "# Title\n")]
    [InlineData("markdown", "Intro\n```sh\nls\n```\n", "Intro\n```sh\nls\n```\n")]
    [InlineData("markdown", "```sh\nls\n```", "```sh\nls\n```\n")]
    [InlineData("json", "{\"a\": [1]}", "{\"a\": [1]}\n")]
    [InlineData("json", "```json\n[]\n```", "[]\n")]
    [InlineData("yaml", "a: 1\n", "a: 1\n")]
    [InlineData("yaml", "```yml\na: 1\n```\n", "a: 1\n")]
    [InlineData("python_code_block", "Text\n```py\nx = 1\n```\n```sh\nls\n```", "x = 1\n")]
    [InlineData("csharp_code_block", "```C#\nvar x = 1;\n```", "var x = 1;\n")]
    [InlineData("python_code_block", "```python\r\nx = 1\r\n```\r\n", "x = 1\n")]
    [InlineData("json_code_block", "Here:\n```json\n{}\n```", "{}\n")]
    [InlineData("code_block:rust", "```rust,ignore\nfn x() {}\n```", "fn x() {}\n")]
    [InlineData("code_block:js", "```javascript{1,3} title=\"a\"\nx\n```", "x\n")]
    [InlineData("code_block:python", "~~~ {.python .numberLines}\nx = 1\n~~~", "x = 1\n")]
    [InlineData("markdown_section", "Sure, here it is:\n\n# Report\nText\n## Part\nMore\n", "# Report\nText\n## Part\nMore\n")]
    [InlineData("markdown_section", "```markdown\n# Report\nText\n```", "# Report\nText\n")]
    [InlineData("markdown_section:Summary", "# Report\r\n## **Summary** ##\r\nShort.\r\n### Why\r\nSo.\r\n## Next\r\nx\r\n", "## **Summary** ##\nShort.\n### Why\nSo.\n")]
    [InlineData("markdown_section:summary", "Summary\n-------\nShort.\n\nNext\n====\nx", "Summary\n-------\nShort.\n")]
    [InlineData("markdown_section:Summary", "```\n# Summary\n```\n# Summary\nx\n```sh\n# not a heading\n```\n", "# Summary\nx\n```sh\n# not a heading\n```\n")]
    public void The_part_that_was_asked_for_is_taken(string? parser, string answer, string expected) =>
        Assert.Equal(expected, Assert.IsType<ParsedOutput.Parsed>(OutputParsers.Parse(parser, answer)).Text);

    [Theory]
    [InlineData(null, "  \n", "empty")]
    [InlineData("json", "{\"a\": 1,}", "line 1, column 9")]
    [InlineData("json", "Sure! {}", "not JSON")]
    [InlineData("json_code_block", "```json\n{\n```", "not JSON")]
    [InlineData("yaml", "a: [1\n", "YAML")]
    [InlineData("yaml", "a: 1\na: 2\n", "twice")]
    [InlineData("python_code_block", "x = 1", "holds 0")]
    [InlineData("python_code_block", "```\nx = 1\n```", "holds 0")]
    [InlineData("python_code_block", "```py\na\n```\n```python\nb\n```", "holds 2")]
    [InlineData("python_code_block", "```python\nx = 1\n", "no closing fence")]
    [InlineData("python_code_block", "```python\n\n```", "empty")]
    [InlineData("code_block:rust", "```rusty\nx\n```", "exactly one fenced rust code block and holds 0")]
    [InlineData("markdown_section", "no heading", "of the highest level and holds 0")]
    [InlineData("markdown_section", "# A\n# B\n", "holds 2")]
    [InlineData("markdown_section:Summary", "# Summaries\n", "section 'Summary' and holds 0")]
    [InlineData("markdown_section:Summary", "## Summary\na\n### Summary\nb\n", "holds 2")]
    public void An_answer_that_is_something_else_is_told_why(string? parser, string answer, string said) =>
        Assert.Contains(said, Assert.IsType<ParsedOutput.Invalid>(OutputParsers.Parse(parser, answer)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("xml")]
    [InlineData("_code_block")]
    [InlineData("JSON")]
    [InlineData("code_block:")]
    [InlineData("code_block:a b")]
    [InlineData("markdown_section: ")]
    [InlineData("markdown_sections")]
    public void An_unknown_parser_is_refused_with_the_known_ones(string parser) =>
        Assert.Contains("markdown, json, yaml", OutputParsers.Refusal(parser), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("json")]
    [InlineData("rust_code_block")]
    [InlineData("code_block:c++")]
    [InlineData("markdown_section:What is next?")]
    public void A_known_parser_is_not_refused(string? parser) => Assert.Null(OutputParsers.Refusal(parser));

    [Theory]
    [InlineData("````md\n```py\na\n```\n````\n", "md", "```py\na\n```\n")]
    [InlineData("~~~py\n```\n~~~\n", "py", "```\n")]
    [InlineData("1. Step\n   ```py\n   a\n     b\n   ```\n", "py", "a\n  b\n")]
    [InlineData("```py\n\"\"\"\n    ```\n\"\"\"\n```\n", "py", "\"\"\"\n    ```\n\"\"\"\n")]
    [InlineData("```py title=x\na\n```  \n", "py", "a\n")]
    public void A_fence_inside_a_block_is_its_text(string text, string language, string content) =>
        Assert.Equal(new FencedBlock(language, content, IsClosed: true), Assert.Single(FencedBlocks.Find(text)));

    [Theory]
    [InlineData("``py\na\n``")]
    [InlineData("```not a fence``` in a line")]
    public void What_only_looks_like_a_fence_is_none(string text) => Assert.Empty(FencedBlocks.Find(text));
}
