namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>Values that are put in.</summary>
public static class InterpolationCases
{
    private const string Unknown = "TOFA5020";

    public static IReadOnlyList<MustacheCase> All { get; } =
    [
        new("No Interpolation", "{}", "Sum up the {week}.\n", "Sum up the {week}.\n"),
        new("Basic Interpolation", "{ city: Oslo }", "Rain in {{city}}.\n", "Rain in Oslo.\n"),
        new("No Re-interpolation", "{ a: '{{b}}', b: wrong }", "{{a}}: braces {{b}}", "{{b}}: braces wrong"),
        new("HTML Escaping", "{ mark: '5 > 3 & \"2\" < 4' }", "Signs: {{mark}}\n", "Signs: 5 > 3 & \"2\" < 4\n"),
        new("Triple Mustache", "{ mark: '5 > 3 & \"2\" < 4' }", "Signs: {{{mark}}}\n", "Signs: 5 > 3 & \"2\" < 4\n"),
        new("Ampersand", "{ mark: '5 > 3 & \"2\" < 4' }", "Signs: {{&mark}}\n", "Signs: 5 > 3 & \"2\" < 4\n"),
        new("Basic Integer Interpolation", "{ days: 31 }", "for {{days}} days", "for 31 days"),
        new("Triple Mustache Integer Interpolation", "{ days: 31 }", "for {{{days}}} days", "for 31 days"),
        new("Ampersand Integer Interpolation", "{ days: 31 }", "for {{&days}} days", "for 31 days"),
        new("Basic Decimal Interpolation", "{ mean: 7.250 }", "mean {{mean}} mm", "mean 7.250 mm"),
        new("Triple Mustache Decimal Interpolation", "{ mean: -0.5 }", "mean {{{mean}}} mm", "mean -0.5 mm"),
        new("Ampersand Decimal Interpolation", "{ mean: 0.10 }", "mean {{&mean}} mm", "mean 0.10 mm"),
        new("Basic Null Interpolation", "{ note: ~ }", "note ({{note}})", "note ()"),
        new("Triple Mustache Null Interpolation", "{ note: null }", "note ({{{note}}})", "note ()"),
        new("Ampersand Null Interpolation", "{ note: }", "note ({{&note}})", "note ()"),
        new("Basic Context Miss Interpolation", "{}", "note ({{nothing}})", "note ()") { Problem = Unknown },
        new("Triple Mustache Context Miss Interpolation", "{}", "note ({{{nothing}}})", "note ()") { Problem = Unknown },
        new("Ampersand Context Miss Interpolation", "{}", "note ({{&nothing}})", "note ()") { Problem = Unknown },
        new("Dotted Names - Basic Interpolation", "{ station: { name: Bergen } }", "{{station.name}} = {{#station}}{{name}}{{/station}}", "Bergen = Bergen"),
        new("Dotted Names - Triple Mustache Interpolation", "{ station: { name: Bergen } }", "{{{station.name}}} = {{#station}}{{{name}}}{{/station}}", "Bergen = Bergen"),
        new("Dotted Names - Ampersand Interpolation", "{ station: { name: Bergen } }", "{{&station.name}} = {{#station}}{{&name}}{{/station}}", "Bergen = Bergen"),
        new("Dotted Names - Arbitrary Depth", "{ a: { b: { c: { d: { e: { f: deep } } } } } }", "{{a.b.c.d.e.f}}", "deep"),
        new("Dotted Names - Broken Chains", "{ a: { b: {} } }", "({{a.b.name}})", "()") { Problem = Unknown },
        new("Dotted Names - Broken Chain Resolution", "{ a: { b: {} }, c: { name: wrong } }", "({{a.b.c.name}}) {{c.name}}", "() wrong") { Problem = Unknown },
        new("Dotted Names - Initial Resolution", "{ a: { b: { c: right } }, x: { b: { c: wrong } } }", "{{#x}}{{a.b.c}}{{/x}}", "right"),
        new("Dotted Names - Context Precedence", "{ a: { b: {} }, b: { c: wrong } }", "({{#a}}{{b.c}}{{/a}})", "()") { Problem = Unknown },
        new("Dotted Names are never single keys", "{ 'a.b': ours }", "({{a.b}})", "(ours)"),
        new("Dotted Names - No Masking", "{ 'a.b': wrong, a: { b: right } }", "{{a.b}}", "right"),
        new("Implicit Iterators - Basic Interpolation", "{ who: [Ada] }", "{{#who}}Hello, {{.}}!{{/who}}", "Hello, Ada!"),
        new("Implicit Iterators - HTML Escaping", "{ mark: ['<&\">'] }", "{{#mark}}{{.}}{{/mark}}", "<&\">"),
        new("Implicit Iterators - Triple Mustache", "{ mark: ['<&\">'] }", "{{#mark}}{{{.}}}{{/mark}}", "<&\">"),
        new("Implicit Iterators - Ampersand", "{ mark: ['<&\">'] }", "{{#mark}}{{&.}}{{/mark}}", "<&\">"),
        new("Implicit Iterators - Basic Integer Interpolation", "{ days: 31 }", "{{#days}}{{.}} days{{/days}}", "31 days"),
        new("Interpolation - Surrounding Whitespace", "{ x: wet }", "[ {{x}} ]", "[ wet ]"),
        new("Triple Mustache - Surrounding Whitespace", "{ x: wet }", "[ {{{x}}} ]", "[ wet ]"),
        new("Ampersand - Surrounding Whitespace", "{ x: wet }", "[ {{&x}} ]", "[ wet ]"),
        new("Interpolation - Standalone", "{ x: wet }", "  {{x}}\n", "  wet\n"),
        new("Triple Mustache - Standalone", "{ x: wet }", "  {{{x}}}\n", "  wet\n"),
        new("Ampersand - Standalone", "{ x: wet }", "  {{&x}}\n", "  wet\n"),
        new("Interpolation With Padding", "{ x: wet }", "[{{ x }}]", "[wet]"),
        new("Triple Mustache With Padding", "{ x: wet }", "[{{{ x }}}]", "[wet]"),
        new("Ampersand With Padding", "{ x: wet }", "[{{& x }}]", "[wet]"),
    ];
}
