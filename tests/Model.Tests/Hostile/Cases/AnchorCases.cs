namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>Anchors, aliases, merge keys and tags.</summary>
internal static class AnchorCases
{
    public static readonly HostileCase[] All =
    [
        new("alias of a text", "a: &x b\nc: *x", "{a: 'b', c: 'b'}"),
        new("alias of a list", "a: &x [b, c]\nd: *x", "{a: ['b', 'c'], d: ['b', 'c']}"),
        new("alias as a key", "&x a: b\n*x : c", "{a: 'b', a: 'c'} ! TOFA5003 2:1"),
        new("alias as a key without a space", "a: &x b\n*x: c", "{a: 'b', b: 'c'}"),
        new("alias without an anchor", "a: *x", "! TOFA5001 1:4"),
        new("alias before its anchor", "a: *x\nb: &x c", "! TOFA5001 1:4"),
        new("alias of itself", "a: &x *x", "! TOFA5001 1:7"),
        new("alias inside of its anchor", "a: &x [*x]", "! TOFA5001 1:8"),
        new("alias inside of its anchor in a mapping", "a: &x {b: *x}", "! TOFA5001 1:11"),
        new("anchor given twice: the nearest before counts", "a: &x b\nc: &x d\ne: *x", "{a: 'b', c: 'd', e: 'd'}"),
        new("two anchors on one value", "a: &x &y b", "! TOFA5001 1:7"),
        new("anchor on nothing", "a: &x\nb: *x", "{a: ~, b: ~}"),
        new("anchor without a name", "a: & b", "! TOFA5001 1:4"),
        new("alias without a name", "a: * b", "! TOFA5001 1:4"),
        new("anchor with an emoji", "a: &\uD83D\uDE00 b\nc: *\uD83D\uDE00", "{a: 'b', c: 'b'}"),
        new("anchor with a colon", "a: &x:y b\nc: *x:y", "{a: 'b', c: 'b'}"),
        new("anchor with brackets", "a: &x[y] b", "! TOFA5001 1:4"),
        new("anchor on the root", "&x\na: b", "{a: 'b'}"),
        new("anchor on an alias", "a: &x b\nc: &y *x", "! TOFA5001 2:7"),
        new("tag on an alias", "a: &x b\nc: !!str *x", "! TOFA5001 2:10"),
        new("alias of a mapping keeps its keys", "a: &x {b: c}\nd: [*x, *x]", "{a: {b: 'c'}, d: [{b: 'c'}, {b: 'c'}]}"),
        new("merge key", "a: &x {b: c}\nd:\n  <<: *x", "! TOFA5001 3:3"),
        new("merge key with a list", "a: &x {b: c}\nd: {<<: [*x]}", "! TOFA5001 2:5"),
        new("quoted merge key is a key", "a: {'<<': b}", "{a: {'<<': 'b'}}"),
        new("merge key as a value", "a: <<", "{a: '<<'}"),
        new("hundred aliases", "a: &x b\nc: [" + string.Concat(Enumerable.Repeat("*x, ", 100)) + "]", "<105 values>"),
        new("hundred and one aliases", "a: &x b\nc: [" + string.Concat(Enumerable.Repeat("*x, ", 101)) + "]", "! TOFA5002 2:405"),
        new("laughs, nine to the power of nine", Laughs(9), "! TOFA5002 7:30"),
        new("laughs, nine to the power of five", Laughs(5), "<74740 values>"),
        new("quadratic aliases", "a: &x [" + string.Concat(Enumerable.Repeat("b,", 10_000)) + "]\nc: [" + string.Concat(Enumerable.Repeat("*x,", 60)) + "]", "! TOFA5002 2:119"),
        new("hundred thousand anchors", "[" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"&a{i} b,")) + "]", "<100001 values>"),
        new("tag for a text", "a: !!str 1", "{a: '1'}"),
        new("tag for a number changes no text", "a: !!int 1", "{a: '1'}"),
        new("tag for a text on null", "a: !!str null", "{a: 'null'}"),
        new("tag for null", "a: !!null ''", "{a: ''}"),
        new("tag of one's own", "a: !mine b", "{a: 'b'}"),
        new("tag with a type name", "a: !System.Diagnostics.Process {start: calc}", "{a: {start: 'calc'}}"),
        new("tag in full", "a: !<tag:yaml.org,2002:str> b", "{a: 'b'}"),
        new("tag in full that is never closed", "a: !<tag:yaml.org b", "! TOFA5001 1:4"),
        new("tag with an unknown handle", "a: !x!y b", "! TOFA5001 1:4"),
        new("tag with a handle that is declared", "%TAG !x! tag:example.com,2026:\n---\na: !x!y b", "{a: 'b'}"),
        new("tag alone", "a: !", "{a: ''}"),
        new("tag on a mapping", "!!map {a: b}", "{a: 'b'}"),
        new("tag with a percent escape", "a: !a%41 b", "{a: 'b'}"),
        new("tag with a broken percent escape", "a: !a%4 b", "! TOFA5001 1:4"),
        new("tag on a key", "!!str a: b", "{a: 'b'}"),
        new("two tags", "a: !!str !!int b", "! TOFA5001 1:10"),
    ];

    private static string Laughs(int levels) => "a0: &a0 x\n" + string.Concat(
        Enumerable.Range(1, levels).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
}
