namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>CR, LF, CR LF, NEL, LS and PS, between and inside of values. The compiler counts all of them as line breaks.</summary>
internal static class LineBreakCases
{
    public static readonly HostileCase[] All =
    [
        new("CR LF between entries", "a: b\r\nc: d\r\n", "{a: 'b', c: 'd'}"),
        new("CR alone between entries", "a: b\rc: d\r", "{a: 'b', c: 'd'}"),
        new("CR and LF mixed", "a: b\rc: d\ne: f\r\ng: h", "{a: 'b', c: 'd', e: 'f', g: 'h'}"),
        new("LF CR is two line breaks", "a: b\n\rc: *x", "! TOFA5001 3:4"),
        new("NEL between entries", "a: b\u0085c: d", "{a: 'b', c: 'd'}"),
        new("LS between entries", "a: b\u2028c: d", "{a: 'b', c: 'd'}"),
        new("PS between entries", "a: b\u2029c: d", "{a: 'b', c: 'd'}"),
        new("NEL in a comment", "# one\u0085a: b", "{a: 'b'}"),
        new("LS in a comment", "# one\u2028a: b", "{a: 'b'}"),
        new("NEL in a double-quoted value", "a: \"b\u0085c\"", "! TOFA5001 1:4"),
        new("LS in a single-quoted value", "a: 'b\u2028c'", "{a: 'b<U+2028>c'}"),
        new("NEL in a block value", "a: |\n  b\u0085  c\n", "{a: 'b<U+000A>c<U+000A>'}"),
        new("LS in a block value", "a: |\n  b\u2028  c\n", "{a: 'b<U+2028>c<U+000A>'}"),
        new("error behind NEL", "a: b\u0085c: *x", "! TOFA5001 2:4"),
        new("LS in a plain value", "a: b\u2028c\nd: e", "! TOFA5001 1:5"),
        new("NEL in a plain value of the last line", "a: b\u0085c", "! TOFA5001 1:5"),
        new("PS in a plain value, after lines that were fine", "a: b\n- c: d\u2029e", "! TOFA5001 2:1"),
        new("PS in a plain value of an item", "- a: b\n- c: d\u2029e\n- f: g", "! TOFA5001 2:7"),
        new("LS as an escape", "a: \"b\\Lc\"", "{a: 'b<U+2028>c'}"),
        new("error behind LS", "a: b\u2028c: *x", "! TOFA5001 2:4"),
        new("error behind CR", "a: b\rc: *x", "! TOFA5001 2:4"),
        new("error behind CR LF", "a: b\r\nc: *x", "! TOFA5001 2:4"),
        new("line break inside of a plain value", "a: b\n c", "{a: 'b c'}"),
        new("two line breaks inside of a plain value", "a: b\n\n c", "{a: 'b<U+000A>c'}"),
        new("CR LF inside of a double-quoted value", "a: \"b\r\n  c\"", "{a: 'b c'}"),
        new("CR LF inside of a literal block", "a: |\r\n  b\r\n  c\r\n", "{a: 'b<U+000A>c<U+000A>'}"),
        new("escaped line break in a double-quoted value", "a: \"b\\\n  c\"", "{a: 'bc'}"),
        new("escaped CR LF in a double-quoted value", "a: \"b\\\r\n  c\"", "{a: 'bc'}"),
        new("only line breaks", "\n\n\r\n\r", "nothing"),
        new("no line break at the end", "a: b", "{a: 'b'}"),
        new("hundred empty lines before the error", "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n*x", "! TOFA5001 21:1"),
    ];
}
