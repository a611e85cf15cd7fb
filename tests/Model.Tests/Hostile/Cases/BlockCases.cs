namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>Literal and folded blocks with every indicator.</summary>
internal static class BlockCases
{
    public static readonly HostileCase[] All =
    [
        new("literal block", "a: |\n  b\n  c\n", "{a: 'b<U+000A>c<U+000A>'}"),
        new("literal block without a last line break", "a: |\n  b", "{a: 'b'}"),
        new("literal block, stripped", "a: |-\n  b\n\n", "{a: 'b'}"),
        new("literal block, kept", "a: |+\n  b\n\n", "{a: 'b<U+000A><U+000A>'}"),
        new("literal block, kept, before a key", "a: |+\n  b\n\nc: d", "{a: 'b<U+000A><U+000A>', c: 'd'}"),
        new("folded block", "a: >\n  b\n  c\n", "{a: 'b c<U+000A>'}"),
        new("folded block with a paragraph", "a: >\n  b\n\n  c\n", "{a: 'b<U+000A>c<U+000A>'}"),
        new("folded block with a deeper line", "a: >\n  b\n    c\n  d\n", "{a: 'b<U+000A>  c<U+000A>d<U+000A>'}"),
        new("folded block, stripped", "a: >-\n  b\n  c\n\n", "{a: 'b c'}"),
        new("indent indicator", "a: |1\n  b\n", "{a: ' b<U+000A>'}"),
        new("indent indicator and strip", "a: |2-\n   b\n", "{a: ' b'}"),
        new("strip and indent indicator", "a: |-2\n   b\n", "{a: ' b'}"),
        new("indent indicator of zero", "a: |0\n  b\n", "! TOFA5001 1:4"),
        new("indent indicator of ten", "a: |10\n  b\n", "! TOFA5001 1:4"),
        new("indent indicator that is too deep", "a: |4\n  b\n", "! TOFA5001 2:3"),
        new("two chomping indicators", "a: |+-\n  b\n", "! TOFA5001 1:4"),
        new("text behind the indicator", "a: | b\n", "! TOFA5001 1:4"),
        new("comment behind the indicator", "a: | # c\n  b\n", "{a: 'b<U+000A>'}"),
        new("comment glued to the indicator", "a: |#c\n  b\n", "! TOFA5001 1:4"),
        new("hash inside of a block", "a: |\n  # b\n", "{a: '# b<U+000A>'}"),
        new("comment behind a block", "a: |\n  b\n# c\n", "{a: 'b<U+000A>'}"),
        new("empty block", "a: |\nb: c", "{a: '', b: 'c'}"),
        new("empty block at the end", "a: |", "{a: ''}"),
        new("empty block, kept", "a: |+\n\n\nb: c", "{a: '<U+000A><U+000A>', b: 'c'}"),
        new("block of spaces", "a: |\n   \n  \nb: c", "! TOFA5001 4:1"),
        new("first line deeper than the second", "a: |\n    b\n  c\n", "! TOFA5001 3:3"),
        new("empty first line deeper than the text", "a: |\n     \n  b\n", "! TOFA5001 3:1"),
        new("block in a list", "- |\n  a\n- |\n  b\n", "['a<U+000A>', 'b<U+000A>']"),
        new("block as a key", "? |\n  a\n: b", "{'a<U+000A>': 'b'}"),
        new("block without an indent in a list", "- |\na\n", "! TOFA5001 2:1"),
        new("block at the root", "|\n a\n b\n", "'a<U+000A>b<U+000A>'"),
        new("block in a flow list", "a: [|\n b]", "{a: ['| b']}"),
        new("document end inside of a block", "a: |\n  b\n...\n", "{a: 'b<U+000A>'}"),
        new("document start inside of a block", "a: |\n  b\n---\nc: d", "! TOFA5001 3:1"),
        new("indented document start inside of a block", "a: |\n  b\n  ---\n  c\n", "{a: 'b<U+000A>---<U+000A>c<U+000A>'}"),
        new("quotes and escapes in a block", "a: |\n  \"\\x41\" 'b'\n", "{a: '\"\\x41\" ''b''<U+000A>'}"),
        new("trailing spaces in a literal block", "a: |\n  b  \n", "{a: 'b  <U+000A>'}"),
        new("trailing spaces in a folded block", "a: >\n  b  \n  c\n", "{a: 'b   c<U+000A>'}"),
        new("thousand deep literal line", "a: |\n" + new string(' ', 1000) + "b\n", "{a: 'b<U+000A>'}"),
        new("hundred thousand lines", "a: |\n" + string.Concat(Enumerable.Repeat("  b\n", 100_000)), "{a: <200000 characters>}"),
    ];
}
