namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>Files named <c>tofa.baseline.yaml</c>.</summary>
internal static class BaselineCases
{
    public static readonly HostileCase[] All =
    [
        new("empty file", "", "0 entries"),
        new("only a comment", "# nothing frozen\n", "0 entries"),
        new("one entry", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B }\n", "1 entries"),
        new("entries as a mapping", "entries: { rule: TOFA1001 }\n", "0 entries ! TOFA9008 1:10"),
        new("entries as a text", "entries: TOFA1001\n", "0 entries ! TOFA9008 1:10"),
        new("entry that is a text", "entries: [TOFA1001]\n", "0 entries ! TOFA9008 1:11"),
        new("entry without a rule", "entries:\n- { file: A.cs, subject: A -> B }\n", "0 entries ! TOFA9008 2:5"),
        new("rule in lower case", "entries:\n- { rule: tofa1001, file: A.cs, subject: A -> B }\n", "0 entries ! TOFA9008 2:11"),
        new("rule of another tool", "entries:\n- { rule: CA1000, file: A.cs, subject: A -> B }\n", "0 entries ! TOFA9008 2:11"),
        new("count of zero", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B, count: 0 }\n", "1 entries ! TOFA9008 2:57"),
        new("negative count", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B, count: -1 }\n", "1 entries ! TOFA9008 2:57"),
        new("count that overflows", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B, count: 99999999999 }\n", "1 entries ! TOFA9008 2:57"),
        new("day that does not exist", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B, expires: 2026-02-30 }\n", "1 entries ! TOFA9008 2:59"),
        new("day with a time", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B, expires: 2026-02-28T00:00:00Z }\n", "1 entries ! TOFA9008 2:59"),
        new("day in another order", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B, expires: 28.02.2026 }\n", "1 entries ! TOFA9008 2:59"),
        new("entry given twice", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B }\n- { rule: TOFA1001, file: A.cs, subject: A -> B }\n", "2 entries ! TOFA9008 3:11"),
        new("key given twice", "entries:\n- { rule: TOFA1001, rule: TOFA1002, file: A.cs, subject: A -> B }\n", "1 entries ! TOFA9008 2:21"),
        new("unknown key", "entries:\n- { rule: TOFA1001, file: A.cs, subject: A -> B, author: me }\n", "1 entries ! TOFA9008 2:50"),
        new("NUL", "entries: \0", "0 entries ! TOFA9008 1:10"),
        new("unclosed list", "entries: [", "0 entries ! TOFA9008 1:11"),
        new("hundred thousand dashes", "entries:\n" + string.Concat(Enumerable.Repeat("- ", 100_000)), "0 entries ! TOFA9008 2:3, TOFA9008 2:127"),
    ];
}
