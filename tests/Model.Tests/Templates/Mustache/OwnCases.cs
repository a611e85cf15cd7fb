namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>What the specification leaves open or this language adds: typed values, joined lists, indentation inside of partials, spaces in names.</summary>
public static class OwnCases
{
    public static IReadOnlyList<MustacheCase> All { get; } =
    [
        new("Empty text is false", "{ note: '' }", "{{#note}}a{{/note}}{{^note}}b{{/note}}", "b"),
        new("Zero is a value", "{ n: 0 }", "{{#n}}{{.}}{{/n}}{{^n}}none{{/n}}", "0"),
        new("Empty map is a value", "{ m: {} }", "{{#m}}a{{/m}}{{^m}}b{{/m}}", "a"),
        new("Text false is a text", "{ t: 'false' }", "{{#t}}{{t}}{{/t}}", "false"),
        new("Truth value is written as in YAML", "{ t: true, f: false }", "{{t}} {{f}}", "true false"),
        new("Numbers that C# would write otherwise are texts", "{ a: 007, b: +1, c: 1e3, d: 0x1F, e: .5, f: 6.1.10, g: -0 }", "{{a}} {{b}} {{c}} {{d}} {{e}} {{f}} {{g}}", "007 +1 1e3 0x1F .5 6.1.10 -0"),
        new("Great numbers keep every digit", "{ a: 9223372036854775807, b: -9223372036854775808, c: 12345678901234567890.123 }", "{{a}} {{b}} {{c}}", "9223372036854775807 -9223372036854775808 12345678901234567890.123"),
        new("Missing values in a list are empty", "{ list: [{ a: 1, b: x }, { c: true }, { a: 2, d: { e: f } }] }", "{{#list}}({{a}}{{b}}{{c}}{{d.e}}){{/list}}", "(1x)(true)(2f)"),
        new("Missing values in a list are false", "{ list: [{ n: 0 }, { f: true }, { m: { x: 1 } }, { l: [1] }] }", "{{#list}}{{#n}}n{{/n}}{{#f}}f{{/f}}{{#m}}m{{x}}{{/m}}{{#l}}l{{.}}{{/l}};{{/list}}", "n;f;m1;l1;"),
        new("Missing values in a list are there for inverted sections", "{ list: [{ n: 0 }, { f: true }, { m: { x: 1 } }, { l: [1] }] }", "{{#list}}{{^n}}n{{/n}}{{^f}}f{{/f}}{{^m}}m{{/m}}{{^l}}l{{/l}};{{/list}}", "fml;nml;nfl;nfm;"),
        new("Nothing in a list of numbers is empty", "{ list: [1, ~, 3] }", "{{#list}}[{{.}}]{{/list}}", "[1][][3]"),
        new("Nothing in a list of maps has no values", "{ list: [{ a: 1, b: { c: x }, d: [y] }, ~] }", "{{#list}}[{{a}}{{b.c}}{{#d}}{{.}}{{/d}}{{^d}}-{{/d}}]{{/list}}", "[1xy][-]"),
        new("Nothing in a list of truth values is false", "{ list: [true, ~, false] }", "{{#list}}{{.}}{{#.}}+{{/.}}{{^.}}-{{/.}};{{/list}}", "true+;-;false-;"),
        new("Innermost level that knows a name has it, be it empty", "{ a: outer, list: [{ a: inner }, { b: x }] }", "{{a}}: {{#list}}{{a}},{{/list}}", "outer: inner,,"),
        new("Numbers beside texts are texts", "{ list: [1.0, one] }", "{{#list}}{{.}} {{/list}}", "1.0 one "),
        new("Condition inside a condition keeps its truth", "{ f: true }", "{{#f}}{{#.}}{{.}}{{/.}}{{^.}}no{{/.}}{{/f}}", "true"),
        new("Lists in lists of maps", "{ a: [[{ b: 1 }, { b: 2 }], [{ b: 3 }]] }", "{{#a}}<{{#.}}{{b}}{{/.}}>{{/a}}", "<12><3>"),
        new("Names may hold spaces and quotes", "{ \"the audience's name\": planners }", "{{ the audience's name }}", "planners"),
        new("Keys that C# has no names for", "{ class: a, 'x y': { '1': b, Inputs: c, ToString: d }, XYValue: e, 'é ß': f }", "{{class}}{{#x y}}{{1}}{{Inputs}}{{ToString}}{{/x y}}{{XYValue}}{{é ß}}", "abcdef"),
        new("Keys that look like the record of a list", "{ item: [{ ItemItem: a, item: [{ item: b }] }], ItemItem: c }", "{{#item}}{{ItemItem}}{{#item}}{{item}}{{/item}}{{/item}}{{ItemItem}}", "abc"),
        new("Set braces again", "{ a: 1 }", "{{=<% %>=}}{{a}}<%={{ }}=%>{{a}}", "{{a}}1"),
        new("Single character delimiters that close what they open", "{ a: 1 }", "{{=| |=}}|a||a|", "11"),
        new("More than three braces", "{ a: 1 }", "{{{{a}}}} {{{{{a}}}}}", "{1} {{1}}"),
        new("Two of three braces", "{ a: 1, b: 2 }", "{{{a}}: {{b}}}", "{1: 2}"),
        new("Partial in an indented partial", "{ x: 1 }", "a\n  {{>level_one}}\nb\n", "a\n  one\n    two 1\n\n    end\n  one\nb\n", ("level_one", "one\n  {{>level_two}}\none\n"), ("level_two", "two {{x}}\n\nend\n")),
        new("Tags at the start of indented lines", "{ x: 1, l: [a, b] }", "  {{>starts}}\n", "  1\n   c\n  a\n  a.\n  b\n  b.\n  x1\n", ("starts", "{{x}}\n{{! c }} c\n{{#l}}\n{{.}}\n{{.}}.\n{{/l}}\n{{#x}}x{{x}}{{/x}}\n")),
        new("Inline partial in an indented partial", "{}", "  {{>has_inline}}\n", "  (p\nq)\n", ("has_inline", "({{>inlined}})\n"), ("inlined", "p\nq")),
        new("Partial in a list", "{ l: [{ n: a }, { n: b }] }", "{{#l}}\n- {{>named}}\n{{/l}}\n", "- <a>\n- <b>\n", ("named", "<{{n}}>")),
        new("Partial by the name without its extension", "{}", "{{>rules}}", "Be brief.", ("rules.md", "Be brief.")),
        new("Partial in a folder", "{}", "{{>parts/tone}}", "Be kind.", ("parts/tone.txt", "Be kind.")),
        new("Section of an empty list may name anything", "{ l: [] }", "{{#l}}{{a.b}}{{#c}}{{d}}{{/c}}{{^e}}{{f}}{{/e}}{{/l}}{{^l}}none{{/l}}", "none"),
        new("List without a text", "{ l: [a] }", "({{l}}){{#l}}{{.}}{{/l}}", "()a") { Problem = "TOFA5044" },
        new("Map without a text", "{ m: { a: b } }", "({{m}}){{m.a}}", "()b") { Problem = "TOFA5044" },
        new("Lone carriage returns end no line", "{ on: true }", "a\r{{#on}}\rb\r{{/on}}\rc", "a\r\rb\r\rc"),
        new("Odd line breaks and invisible characters", "{ a: \"\\u2028\" }", "\u2028{{a}}\u0085\uFEFF{{a}}\u202E", "\u2028\u2028\u0085\uFEFF\u2028\u202E"),
    ];
}
