using FsCheck;
using FsCheck.Fluent;

namespace Tofa.Model.Tests;

/// <summary>Runs properties with a fixed seed, so that a red test stays red until it is mended.</summary>
public static class Properties
{
    private static readonly string[] Fragments =
    [
        "tasks:", "- ", "id: ", "a", "type: ", "MANUAL", "AI_ASSISTED", "depends_on: ", "name: ", "\n", "\n  ", "\n- ", "\n    ", "[", "]", "{", "}", ", ",
        "&a ", "*a", "!!str ", "!", "'", "\"", "|\n", ">-\n", "# ", ": ", "? ", "---\n", "...\n", "%TAG ! x\n", "\t", "\r", "\r\n", "\u0085", "\u2028", "\ufeff",
        "\ud83c\udf27", "\0", "\ud83d", "\udf27", "{{", "}}", "{{#a}}", "{{^a}}", "{{/a}}", "{{! ", "{{=< >=}}", "<#a>", "{{> p}}", "{{{", "}}}", " ", "null", "~", "<<: ", "\\", "\\x", "@", "`", "0", "_", ".", "é", "ß", "İ", "א",
    ];

    /// <summary>Text made of the pieces that parsers stumble over.</summary>
    public static Gen<string> HostileText { get; } = Gen.Elements(Fragments).ListOf().Select(string.Concat);

    /// <summary>A few different hostile texts.</summary>
    public static Gen<string[]> HostileTexts { get; } = HostileText.ListOf().Select(texts => texts.Distinct().ToArray());

    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int tests = 1000) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(tests).WithEndSize(40).WithReplay(2026, 1121).WithQuietOnSuccess(true),
        Prop.ForAll(values.ToArbitrary(), property));
}
