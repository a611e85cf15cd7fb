namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>Parts for whoever reads the template.</summary>
public static class CommentCases
{
    public static IReadOnlyList<MustacheCase> All { get; } =
    [
        new("Inline", "{}", "left{{! who reads this? }}right", "leftright"),
        new("Multiline", "{}", "left{{!\n  two lines\n  of it\n}}right\n", "leftright\n"),
        new("Standalone", "{}", "First.\n{{! between }}\nLast.\n", "First.\nLast.\n"),
        new("Indented Standalone", "{}", "First.\n \t {{! between }} \nLast.\n", "First.\nLast.\n"),
        new("Standalone Line Endings", "{}", "/\r\n{{! alone }}\r\n/", "/\r\n/"),
        new("Standalone Without Previous Line", "{}", "  {{! the very first }}\n=", "="),
        new("Standalone Without Newline", "{}", "=\n  {{! the very last }}", "=\n"),
        new("Multiline Standalone", "{}", "First.\n{{!\nbetween,\nat length\n}}\nLast.\n", "First.\nLast.\n"),
        new("Indented Multiline Standalone", "{}", "First.\n  {{!\n    between,\n    at length\n  }}\nLast.\n", "First.\nLast.\n"),
        new("Indented Inline", "{}", "  7 {{! odd }}\n", "  7 \n"),
        new("Surrounding Whitespace", "{}", "left {{! gone }} right", "left  right"),
        new("Variable Name Collision", "{ '! aside': 1, '!aside': 2, aside: 3 }", "note ({{! aside }})", "note ()"),
    ];
}
