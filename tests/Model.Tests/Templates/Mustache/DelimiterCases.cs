namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>Other delimiters than braces.</summary>
public static class DelimiterCases
{
    public static IReadOnlyList<MustacheCase> All { get; } =
    [
        new("Pair Behavior", "{ word: rain }", "{{=<% %>=}}(<%word%>)", "(rain)"),
        new("Special Characters", "{ word: rain }", "({{=[ ]=}}[word])", "(rain)"),
        new(
            "Sections",
            "{ on: true, word: rain }",
            "[\n{{#on}}\n  {{word}}\n  |word|\n{{/on}}\n{{= | | =}}\n|#on|\n  {{word}}\n  |word|\n|/on|\n]\n",
            "[\n  rain\n  |word|\n  {{word}}\n  rain\n]\n"),
        new(
            "Inverted Sections",
            "{ on: false, word: rain }",
            "[\n{{^on}}\n  {{word}}\n  |word|\n{{/on}}\n{{= | | =}}\n|^on|\n  {{word}}\n  |word|\n|/on|\n]\n",
            "[\n  rain\n  |word|\n  {{word}}\n  rain\n]\n"),
        new("Partial Inheritence", "{ value: yes }", "[ {{>inherits}} ]\n{{= | | =}}\n[ |>inherits| ]\n", "[ .yes. ]\n[ .yes. ]\n", ("inherits", ".{{value}}.")),
        new(
            "Post-Partial Behavior",
            "{ value: yes }",
            "[ {{>sets_own}} ]\n[ .{{value}}.  .|value|. ]\n",
            "[ .yes.  .yes. ]\n[ .yes.  .|value|. ]\n",
            ("sets_own", ".{{value}}. {{= | | =}} .|value|.")),
        new("Surrounding Whitespace", "{}", "/ {{=@ @=}} /", "/  /"),
        new("Outlying Whitespace (Inline)", "{}", " / {{=@ @=}}\n", " / \n"),
        new("Standalone Tag", "{}", "First.\n{{=@ @=}}\nLast.\n", "First.\nLast.\n"),
        new("Indented Standalone Tag", "{}", "First.\n  {{=@ @=}}\nLast.\n", "First.\nLast.\n"),
        new("Standalone Line Endings", "{}", "/\r\n{{= @ @ =}}\r\n/", "/\r\n/"),
        new("Standalone Without Previous Line", "{}", "  {{=@ @=}}\n=", "="),
        new("Standalone Without Newline", "{}", "=\n  {{=@ @=}}", "=\n"),
        new("Pair with Padding", "{}", "/{{=  @   @  =}}/", "//"),
    ];
}
