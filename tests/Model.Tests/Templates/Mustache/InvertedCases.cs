namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>Parts that are there where a value is not.</summary>
public static class InvertedCases
{
    public static IReadOnlyList<MustacheCase> All { get; } =
    [
        new("Falsey", "{ strict: false }", "<{{^strict}}Be lenient.{{/strict}}>", "<Be lenient.>"),
        new("Truthy", "{ strict: true }", "<{{^strict}}Be lenient.{{/strict}}>", "<>"),
        new("Null is falsey", "{ strict: ~ }", "<{{^strict}}Be lenient.{{/strict}}>", "<Be lenient.>"),
        new("Context", "{ reader: { name: Ada } }", "<{{^reader}}Dear {{name}}.{{/reader}}>", "<>") { Problem = "TOFA5020" },
        new("List", "{ steps: [{ do: read }] }", "<{{^steps}}nothing to do{{/steps}}>", "<>"),
        new("Empty List", "{ steps: [] }", "<{{^steps}}nothing to do{{/steps}}>", "<nothing to do>"),
        new(
            "Doubled",
            "{ on: false, two: second }",
            "{{^on}}\n* first\n{{/on}}\n* {{two}}\n{{^on}}\n* third\n{{/on}}\n",
            "* first\n* second\n* third\n"),
        new("Nested (Falsey)", "{ on: false }", "| A {{^on}}B {{^on}}C{{/on}} D{{/on}} E |", "| A B C D E |"),
        new("Nested (Truthy)", "{ on: true }", "| A {{^on}}B {{^on}}C{{/on}} D{{/on}} E |", "| A  E |"),
        new("Context Misses", "{}", "[{{^nothing}}not there{{/nothing}}]", "[not there]") { Problem = "TOFA5020" },
        new("Dotted Names - Truthy", "{ a: { b: { c: true } } }", "{{^a.b.c}}not here{{/a.b.c}} = ", " = "),
        new("Dotted Names - Falsey", "{ a: { b: { c: false } } }", "{{^a.b.c}}not here{{/a.b.c}} = not here", "not here = not here"),
        new("Dotted Names - Broken Chains", "{ a: {} }", "{{^a.b.c}}not here{{/a.b.c}} = not here", "not here = not here") { Problem = "TOFA5020" },
        new("Surrounding Whitespace", "{ on: false }", " / {{^on}}\t/\t{{/on}} / \n", " / \t/\t / \n"),
        new("Internal Whitespace", "{ on: false }", " / {{^on}} {{! nothing }}\n {{/on}} / \n", " /  \n  / \n"),
        new("Indented Inline Sections", "{ on: false }", " {{^on}}NO{{/on}}\n {{^on}}HARDLY{{/on}}\n", " NO\n HARDLY\n"),
        new("Standalone Lines", "{ on: false }", "/ This\n{{^on}}\n/\n{{/on}}\n/ is it\n", "/ This\n/\n/ is it\n"),
        new("Standalone Indented Lines", "{ on: false }", "/ This\n  {{^on}}\n/\n\t{{/on}}\n/ is it\n", "/ This\n/\n/ is it\n"),
        new("Standalone Line Endings", "{ on: false }", "/\r\n{{^on}}\r\n{{/on}}\r\n/", "/\r\n/"),
        new("Standalone Without Previous Line", "{ on: false }", "  {{^on}}\n=\n{{/on}}\n/", "=\n/"),
        new("Standalone Without Newline", "{ on: false }", "=\n/\n  {{^on}}\n/\n  {{/on}}", "=\n/\n/\n"),
        new("Padding", "{ on: false }", "|{{^ on }}={{/ on }}|", "|=|"),
    ];
}
