namespace Tofa.Runner.Tests.Editing;

/// <summary>Runbooks of four tasks in the styles of many hands.</summary>
internal static class StyledRunbook
{
    public static IReadOnlyList<string> Ids { get; } = ["a", "b", "c-d", "été"];

    public static StyledFile Of(int number)
    {
        var file = new StyledFile(number);
        file.LineBreak = file.Of("\n", "\n", "\r\n", "\r", "\u0085");
        file.Keep(file.Of("", "", "\uFEFF")).Keep(file.Of("", "# The plan\n", "---\n", "%YAML 1.2\n---\n# The plan\n"));
        file.Keep(file.Of("", "description: >\n  Some\n  text\n", "x: {status: READY}\n", "# status: READY\n")).Keep(file.Of("tasks:\n", "tasks: # in order\n", "\"tasks\":\n"));
        var indent = file.Of("", "  ", "    ");
        foreach (var id in Ids)
            Entry(file, id, indent);

        file.Keep(file.Of("", "# the end\n", "\n\n", "...\n", "y: 1", "z:\n- status: READY\n"));
        return file;
    }

    private static void Entry(StyledFile file, string id, string indent)
    {
        if (file.Below(4) == 0)
        {
            file.Keep($"{indent}- {{id: {id}, status: ").Mine(file.Of("RUNNING", "'RUNNING'", "\"RUNNING\"")).Keep(file.Of(", name: N}\n", "} # one line\n", ",\n        name: N}\n"));
            return;
        }

        var gap = file.Of(" ", "   ");
        var inner = indent + " " + gap;
        List<Action> lines =
        [
            () => file.Keep($"id: {id}{file.Of("\n", " # the id\n")}"),
            () => file.Keep(file.Of("name: N\n", "name: 'N: n' # name\n", $"name: |-\n{inner}  N\n", "description: a\n")),
            () => file.Keep(file.Of("depends_on: []\n", $"depends_on:\n{inner}- x\n", $"depends_on: [x,\n{inner}  y]\n")),
        ];
        if (file.Below(8) > 0)
            lines.Add(() => file.Keep(file.Of("status: ", "status:\t", "status: &s" + file.Below(1_000_000) + " ", "status: !!str ", "\"status\": ")).Mine(file.Of("RUNNING", "'RUNNING'", "\"RUNNING\"")).Keep(file.Of("\n", " # ours\n", "  \n")));

        file.Keep($"{indent}-{gap}");
        for (var isFirst = true; lines.Count > 0; isFirst = false)
        {
            var next = file.Below(lines.Count);
            file.Keep(isFirst ? string.Empty : inner);
            lines[next]();
            lines.RemoveAt(next);
        }

        file.Keep(file.Of("", "", "\n", $"{indent}# between\n"));
    }
}
