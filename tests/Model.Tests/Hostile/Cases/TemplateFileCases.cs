namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>Prompt templates: every tag that could be broken.</summary>
internal static class TemplateFileCases
{
    public static readonly HostileCase[] All =
    [
        new("values", "{{name}} {{#items}}{{.}}{{/items}}", "fine"),
        new("spaces in a tag", "{{   name   }} {{#items}}{{/items}}", "fine"),
        new("no-break space in a tag", "{{\u00A0name}}", "fine"),
        new("tag that is never closed", "a {{name", "! TOFA5022 1:3"),
        new("tag that is closed by one brace", "a {{name} b", "! TOFA5022 1:3"),
        new("tag over two lines", "{{na\nme}}", "! TOFA5022 1:1"),
        new("empty tag", "a {{}}", "! TOFA5022 1:3"),
        new("tag of spaces", "a {{   }}", "! TOFA5022 1:3"),
        new("three braces", "{{{name}}}", "fine"),
        new("three braces closed by two", "{{{name}}", "fine"),
        new("four braces", "{{{{name}}}}", "fine"),
        new("ampersand", "{{&name}}", "fine"),
        new("comment", "Hello {{! {{name }}", "fine"),
        new("nothing but a comment", "{{! {{name }}", "! TOFA5006 1:1"),
        new("comment that is never closed", "{{! name", "! TOFA5022 1:1"),
        new("section that is never closed", "{{#items}}a", "! TOFA5040 1:1"),
        new("section that was never opened", "a{{/items}}", "! TOFA5040 1:2"),
        new("sections that cross", "{{#items}}{{#name}}{{/items}}{{/name}}", "! TOFA5040 1:11, TOFA5040 1:30"),
        new("unknown section", "{{#nobody}}{{/nobody}}", "! TOFA5020 1:1"),
        new("inverted section", "{{^items}}none{{/items}}", "fine"),
        new("partial that is missing", "{{> header}}", "! TOFA5042 1:1"),
        new("partial that leaves the folder", "{{> ../../etc/passwd}}", "! TOFA5042 1:1"),
        new("delimiters", "{{=<% %>=}}<%name%>", "fine"),
        new("delimiters with an equals sign", "{{== ==}}", "! TOFA5041 1:1"),
        new("delimiters that are one", "{{=<%=}}", "! TOFA5041 1:1"),
        new("delimiters that are never closed", "{{=<% %>", "! TOFA5022 1:1"),
        new("unknown placeholder", "{{nme}}", "! TOFA5020 1:1"),
        new("placeholder with a look-alike", "{{n\u0430me}}", "! TOFA5020 1:1"),
        new("placeholder with a zero-width space", "{{na\u200Bme}}", "! TOFA5020 1:1"),
        new("placeholder in other letters", "{{NAME}}", "! TOFA5020 1:1"),
        new("dotted name into a text", "{{name.length}}", "! TOFA5020 1:1"),
        new("code", "{{System.Environment.Exit(1)}}", "! TOFA5020 1:1"),
        new("placeholder with NUL", "{{na\0me}}", "! TOFA5031 1:5"),
        new("half of a surrogate pair", "{{name}} \uD83D", "! TOFA5031 1:10"),
        new("NEL and LS", "\u0085{{name}}\u2028{{nobody}}", "! TOFA5020 3:1"),
        new("error behind CR LF", "a\r\n{{nobody}}", "! TOFA5020 2:1"),
        new("error behind a byte order mark", "\uFEFF{{nobody}}", "! TOFA5020 1:2"),
        new("hundred thousand opening braces", new string('{', 100_000), "! TOFA5022 1:99999"),
        new("hundred thousand closing braces", new string('}', 100_000), "fine"),
        new("hundred thousand sections that are never closed", string.Concat(Enumerable.Repeat("{{#items}}", 100_000)), "! TOFA5002 1:641"),
    ];
}
