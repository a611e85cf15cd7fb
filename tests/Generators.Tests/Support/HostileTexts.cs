namespace Tofa.Generators.Tests.Support;

/// <summary>Texts that try to leave the place where they stand: a literal, a comment, a name, a template.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "\"; } class X {",
        "*/ class X { } /*",
        "</summary><script>",
        "&amp; &lt;x> ]]> <!--",
        "{{ {0} }}",
        "a\u0000b",
        "a\u2028class X { }\u2029class Y { }\u0085class Z { }",
        "\"\"\" $\"{value}\" @\"",
        "line\n#line 1 \"x\"\n#error x\r\n#pragma warning disable\n",
        "\\u0022; \\x22 \\",
        "\u202Eesrever\u202C \uFEFF\u200B",
        "\uFFFF\uFFFE",
        "global::System.Environment.Exit(1)",
        "class",
        "😀 é 空",
    ];
}
