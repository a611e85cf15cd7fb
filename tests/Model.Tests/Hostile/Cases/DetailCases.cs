namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>Detail files of a script task: what it runs, for how long, what is wrong.</summary>
internal static class DetailCases
{
    public static readonly HostileCase[] All =
    [
        new("shell line", "id: a\nscript_details: { command: make data }\n", "'make data'"),
        new("argument list with numbers and truth values", "id: a\nscript_details: { command: [make, 1, no, ~, 0x1F] }\n", "['make', '1', 'no', '0x1F'] ! TOFA5005 2:42"),
        new("argument with a NUL", "id: a\nscript_details: { command: [make, \"a\\0b\"] }\n", "['make', 'a<U+0000>b'] ! TOFA5005 2:35"),
        new("argument that is a list", "id: a\nscript_details: { command: [make, [b]] }\n", "['make'] ! TOFA5005 2:35"),
        new("empty argument list", "id: a\nscript_details: { command: [] }\n", "[] ! TOFA5006 2:28"),
        new("blank command", "id: a\nscript_details: { command: '  ' }\n", "'  ' ! TOFA5006 2:28"),
        new("command and script", "id: a\nscript_details: { command: make, script: Acme.Publish }\n", "'make' ! TOFA5030 2:42"),
        new("section that is a list", "id: a\nscript_details: [make]\n", "[] ! TOFA5005 2:17"),
        new("section that is empty", "id: a\nscript_details: {}\n", "[] ! TOFA5006 2:17"),
        new("section that is null", "id: a\nscript_details: ~\n", "[] ! TOFA5018 1:5"),
        new("section given twice", "id: a\nscript_details: { command: make }\nscript_details: { command: rm }\n", "'make' ! TOFA5003 3:1"),
        new("unknown key", "id: a\nscript_details: { comand: make }\n", "[] ! TOFA5006 2:17, TOFA5004 2:19"),
        new("key in other letters", "ID: a\nscript_details: { command: make }\n", "'make' ! TOFA5004 1:1, TOFA5006 1:1"),
        new("key with a Cyrillic letter", "id: a\nscript_details: { c\u043Emmand: make }\n", "[] ! TOFA5006 2:17, TOFA5004 2:19"),
        new("timeout in seconds", "id: a\ntimeout: 90\nscript_details: { command: make }\n", "'make' 00:01:30"),
        new("timeout in units", "id: a\ntimeout: 1h30m\nscript_details: { command: make }\n", "'make' 01:30:00"),
        new("negative timeout", "id: a\ntimeout: -5\nscript_details: { command: make }\n", "'make' ! TOFA5028 2:10"),
        new("timeout of zero", "id: a\ntimeout: 0\nscript_details: { command: make }\n", "'make' ! TOFA5028 2:10"),
        new("timeout that overflows", "id: a\ntimeout: 99999999999999999999s\nscript_details: { command: make }\n", "'make' ! TOFA5028 2:10"),
        new("timeout in Arabic digits", "id: a\ntimeout: \u0669\u0660\nscript_details: { command: make }\n", "'make' ! TOFA5028 2:10"),
        new("timeout with an exponent", "id: a\ntimeout: 1e3\nscript_details: { command: make }\n", "'make' ! TOFA5028 2:10"),
        new("timeout that is not a number", "id: a\ntimeout: .nan\nscript_details: { command: make }\n", "'make' ! TOFA5028 2:10"),
        new("environment with an equals sign in a name", "id: a\nenv: { 'A=B': c }\nscript_details: { command: make }\n", "'make' ! TOFA5005 2:8"),
        new("environment with an empty name", "id: a\nenv: { '': c }\nscript_details: { command: make }\n", "'make' ! TOFA5005 2:8"),
        new("environment with a NUL", "id: a\nenv: { A: \"b\\0\" }\nscript_details: { command: make }\n", "'make' ! TOFA5005 2:11"),
        new("environment that is a list", "id: a\nenv: [A]\nscript_details: { command: make }\n", "'make' ! TOFA5005 2:6"),
        new("status in lower case", "id: a\nstatus: done\nscript_details: { command: make }\n", "'make' ! TOFA5007 2:9"),
        new("type in lower case", "id: a\ntype: automated_script\nscript_details: { command: make }\n", "'make' ! TOFA5007 2:7"),
        new("two types", "id: a\ntype: [MANUAL, AUTOMATED_SCRIPT]\nscript_details: { command: make }\n", "'make' ! TOFA5005 2:7"),
        new("detail file that is a list", "- id: a\n", "[] ! TOFA5005 1:1, TOFA5018 1:1"),
        new("detail file that is a text", "id a\n", "[] ! TOFA5005 1:1, TOFA5018 1:1"),
        new("detail file that is empty", "", "[] ! TOFA5006 1:1, TOFA5018 1:1"),
        new("detail file with two documents", "id: a\nscript_details: { command: make }\n---\nid: b\n", "'make' ! TOFA5001 3:1"),
        new("script with generic arguments", "id: a\nscript_details: { script: 'Acme.Publish<int>' }\n", "[] ! TOFA5029 2:27"),
        new("script with code in it", "id: a\nscript_details: { script: 'A(); } class X {' }\n", "[] ! TOFA5029 2:27"),
        new("script that is a keyword", "id: a\nscript_details: { script: Acme.class }\n", "[] ! TOFA5029 2:27"),
    ];
}
