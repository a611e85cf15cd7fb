namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>Tabs, odd indents, lists at the wrong depth.</summary>
internal static class IndentCases
{
    public static readonly HostileCase[] All =
    [
        new("tab before a nested key", "a:\n\tb: c", "! TOFA5001 2:1"),
        new("tab before the first key", "\ta: b", "{a: 'b'}"),
        new("tab behind the indent of a nested key", "a:\n  \tb: c", "{a: {b: 'c'}}"),
        new("tab between key and value", "a:\tb", "{a: 'b'}"),
        new("tab between colon and comment", "a: b\t# c", "{a: 'b'}"),
        new("tab behind a dash", "-\ta", "['a']"),
        new("tab behind a dash before a mapping", "-\ta: b", "[{a: 'b'}]"),
        new("tab as an empty line", "a: b\n\t\nc: d", "! TOFA5001 2:1"),
        new("tab before a pair below an item that is a text", "- a\n\tb: c", "! TOFA5001 2:1"),
        new("tab before a pair, after lines that were fine", "a: b\nc:\n- d\n- e\n\tf: g", "! TOFA5001 5:1"),
        new("tab at the end of a line", "a: b\t\nc: d", "{a: 'b', c: 'd'}"),
        new("tab inside of a plain value", "a: b\tc", "{a: 'b<U+0009>c'}"),
        new("tab inside of a literal block", "a: |\n  \tb\n", "{a: '<U+0009>b<U+000A>'}"),
        new("tab as the indent of a literal block", "a: |\n\tb\n", "! TOFA5001 2:1"),
        new("tab in a flow list", "a: [\tb,\tc\t]", "{a: ['b', 'c']}"),
        new("tab at the start of a line in a flow list", "a: [\n\tb\n]", "{a: ['b']}"),
        new("deeper key without a parent", "a: b\n  c: d", "! TOFA5001 2:4"),
        new("shallower key than its siblings", "a:\n    b: c\n  d: e", "! TOFA5001 3:3"),
        new("list at the depth of its key", "a:\n- b\n- c", "{a: ['b', 'c']}"),
        new("list shallower than its key", "  a:\n- b", "! TOFA5001 2:1"),
        new("key at the depth of a list", "- a\nb: c", "! TOFA5001 2:1"),
        new("list behind a value", "a: b\n- c", "! TOFA5001 2:1"),
        new("list on the line of its key", "a: - b", "! TOFA5001 1:4"),
        new("mapping on the line of its key", "a: b: c", "! TOFA5001 1:5"),
        new("list in a list on one line", "- - - a", "[[['a']]]"),
        new("mapping in a list with its second key too deep", "- a: b\n   c: d", "! TOFA5001 2:5"),
        new("mapping in a list with its second key too shallow", "-   a: b\n  c: d", "! TOFA5001 2:3"),
        new("no-break space as an indent", "a:\n\u00A0\u00A0b: c", "{a: ~, '<U+00A0><U+00A0>b': 'c'}"),
        new("ideographic space as an indent", "a:\n\u3000b: c", "{a: ~, '<U+3000>b': 'c'}"),
        new("no-break space behind a colon", "a:\u00A0b", "'a:<U+00A0>b'"),
        new("no space behind a colon", "a:b", "'a:b'"),
        new("no space behind a dash", "-a", "'-a'"),
        new("only white space", "   \n  ", "nothing"),
        new("indented root", "   a: b\n   c: d", "{a: 'b', c: 'd'}"),
    ];
}
