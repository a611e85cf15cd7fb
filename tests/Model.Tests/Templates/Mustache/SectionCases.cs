namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>Parts that depend on a value.</summary>
public static class SectionCases
{
    private const string Deep = "{ a: { one: 1 }, b: { two: 2 }, c: { three: 3, d: { four: 4, five: 5 } } }";

    public static IReadOnlyList<MustacheCase> All { get; } =
    [
        new("Truthy", "{ strict: true }", "<{{#strict}}Be strict.{{/strict}}>", "<Be strict.>"),
        new("Falsey", "{ strict: false }", "<{{#strict}}Be strict.{{/strict}}>", "<>"),
        new("Null is falsey", "{ strict: ~ }", "<{{#strict}}Be strict.{{/strict}}>", "<>"),
        new("Context", "{ reader: { name: Ada } }", "<{{#reader}}Dear {{name}}.{{/reader}}>", "<Dear Ada.>"),
        new(
            "Parent contexts",
            "{ a: outer, b: shown, part: { a: inner, c: { d: deep } } }",
            "{{#part}}{{a}}, {{b}}, {{c.d}}{{/part}}; {{a}}",
            "inner, shown, deep; outer"),
        new("Variable test", "{ word: rain }", "<{{#word}}{{.}} is {{word}}{{/word}}>", "<rain is rain>"),
        new(
            "List Contexts",
            "{ regions: [{ name: West, towns: [{ label: A, months: [May, June] }] }] }",
            "{{#regions}}{{#towns}}{{#months}}{{name}}{{label}}{{.}}.{{/months}}{{/towns}}{{/regions}}",
            "WestAMay.WestAJune."),
        new(
            "Deeply Nested Contexts",
            Deep,
            """
            {{#a}}
            {{one}}
            {{#b}}
            {{one}}{{two}}{{one}}
            {{#c}}
            {{one}}{{two}}{{three}}{{two}}{{one}}
            {{#d}}
            {{one}}{{two}}{{three}}{{four}}{{#five}}{{one}}{{two}}{{three}}{{four}}{{.}}{{/five}}
            {{/d}}
            {{one}}{{two}}{{three}}{{two}}{{one}}
            {{/c}}
            {{one}}{{two}}{{one}}
            {{/b}}
            {{one}}
            {{/a}}

            """,
            "1\n121\n12321\n123412345\n12321\n121\n1\n"),
        new("List", "{ steps: [{ do: read }, { do: think }, { do: write }] }", "<{{#steps}}{{do}};{{/steps}}>", "<read;think;write;>"),
        new("Empty List", "{ steps: [] }", "<{{#steps}}Do {{do}}.{{/steps}}>", "<>"),
        new(
            "Doubled",
            "{ on: true, two: second }",
            "{{#on}}\n* first\n{{/on}}\n* {{two}}\n{{#on}}\n* third\n{{/on}}\n",
            "* first\n* second\n* third\n"),
        new("Nested (Truthy)", "{ on: true }", "| A {{#on}}B {{#on}}C{{/on}} D{{/on}} E |", "| A B C D E |"),
        new("Nested (Falsey)", "{ on: false }", "| A {{#on}}B {{#on}}C{{/on}} D{{/on}} E |", "| A  E |"),
        new("Context Misses", "{}", "[{{#nothing}}there{{/nothing}}]", "[]") { Problem = "TOFA5020" },
        new("Implicit Iterator - String", "{ list: [x, y, z] }", "<{{#list}}({{.}}){{/list}}>", "<(x)(y)(z)>"),
        new("Implicit Iterator - Integer", "{ list: [3, 2, 1] }", "<{{#list}}({{.}}){{/list}}>", "<(3)(2)(1)>"),
        new("Implicit Iterator - Decimal", "{ list: [1.50, 2, 0.25] }", "<{{#list}}({{.}}){{/list}}>", "<(1.50)(2)(0.25)>"),
        new("Implicit Iterator - Array", "{ list: [[1, 2], [p, q]] }", "<{{#list}}({{#.}}{{.}}{{/.}}){{/list}}>", "<(12)(pq)>"),
        new("Implicit Iterator - HTML Escaping", "{ list: ['&', '<'] }", "<{{#list}}({{.}}){{/list}}>", "<(&)(<)>"),
        new("Implicit Iterator - Triple mustache", "{ list: ['&', '<'] }", "<{{#list}}({{{.}}}){{/list}}>", "<(&)(<)>"),
        new("Implicit Iterator - Ampersand", "{ list: ['&', '<'] }", "<{{#list}}({{&.}}){{/list}}>", "<(&)(<)>"),
        new("Implicit Iterator - Root-level", "{ name: Ada }", "<{{#.}}({{name}}){{/.}}>", "<(Ada)>"),
        new("Dotted Names - Truthy", "{ a: { b: { c: true } } }", "{{#a.b.c}}here{{/a.b.c}} = here", "here = here"),
        new("Dotted Names - Falsey", "{ a: { b: { c: false } } }", "{{#a.b.c}}here{{/a.b.c}} = ", " = "),
        new("Dotted Names - Broken Chains", "{ a: {} }", "{{#a.b.c}}here{{/a.b.c}} = ", " = ") { Problem = "TOFA5020" },
        new("Surrounding Whitespace", "{ on: true }", " / {{#on}}\t/\t{{/on}} / \n", " / \t/\t / \n"),
        new("Internal Whitespace", "{ on: true }", " / {{#on}} {{! nothing }}\n {{/on}} / \n", " /  \n  / \n"),
        new("Indented Inline Sections", "{ on: true }", " {{#on}}YES{{/on}}\n {{#on}}WELL{{/on}}\n", " YES\n WELL\n"),
        new("Standalone Lines", "{ on: true }", "/ This\n{{#on}}\n/\n{{/on}}\n/ is it\n", "/ This\n/\n/ is it\n"),
        new("Indented Standalone Lines", "{ on: true }", "/ This\n  {{#on}}\n/\n\t{{/on}}\n/ is it\n", "/ This\n/\n/ is it\n"),
        new("Standalone Line Endings", "{ on: true }", "/\r\n{{#on}}\r\n{{/on}}\r\n/", "/\r\n/"),
        new("Standalone Without Previous Line", "{ on: true }", "  {{#on}}\n=\n{{/on}}\n/", "=\n/"),
        new("Standalone Without Newline", "{ on: true }", "=\n/\n  {{#on}}\n/\n  {{/on}}", "=\n/\n/\n"),
        new("Padding", "{ on: true }", "|{{# on }}={{/ on }}|", "|=|"),
    ];
}
