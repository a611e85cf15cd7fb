namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>Templates in templates.</summary>
public static class PartialCases
{
    public static IReadOnlyList<MustacheCase> All { get; } =
    [
        new("Basic Behavior", "{}", "<{{>greeting}}>", "<good morning>", ("greeting", "good morning")),
        new("Failed Lookup", "{}", "<{{>nowhere}}>", "<>") { Problem = "TOFA5042" },
        new("Context", "{ word: rain }", "<{{>shows_word}}>", "<*rain*>", ("shows_word", "*{{word}}*")),
        new(
            "Recursion",
            "{ text: A, nodes: [{ text: B, nodes: [] }, { text: C, nodes: [{ text: D, nodes: [] }] }] }",
            "{{>node}}",
            "A<B<>C<D<>>>",
            ("node", "{{text}}<{{#nodes}}{{>node}}{{/nodes}}>")),
        new("Nested", "{ a: hello, b: world }", "{{>outer}}", "*hello world!*", ("outer", "*{{a}} {{>inner}}*"), ("inner", "{{b}}!")),
        new("Surrounding Whitespace", "{}", "/ {{>tabbed}} /", "/ \t|\t /", ("tabbed", "\t|\t")),
        new("Inline Indentation", "{ mark: / }", "  {{mark}}  {{> two_lines}}\n", "  /  >\n>\n", ("two_lines", ">\n>")),
        new("Standalone Line Endings", "{}", "/\r\n{{>angle}}\r\n/", "/\r\n>/", ("angle", ">")),
        new("Standalone Without Previous Line", "{}", "  {{>first_line}}\n>", "  >\n  >>", ("first_line", ">\n>")),
        new("Standalone Without Newline", "{}", ">\n  {{>last_line}}", ">\n  >\n  >", ("last_line", ">\n>")),
        new(
            "Standalone Indentation",
            "{ lines: \"one\\ntwo\" }",
            "\\\n {{>framed}}\n/\n",
            "\\\n |\n one\ntwo\n |\n/\n",
            ("framed", "|\n{{{lines}}}\n|\n")),
        new("Padding Whitespace", "{ on: true }", "|{{> brackets }}|", "|[]|", ("brackets", "[]")),
    ];
}
