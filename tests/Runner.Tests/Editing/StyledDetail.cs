namespace Tofa.Runner.Tests.Editing;

/// <summary>Detail files in the styles of many hands.</summary>
internal static class StyledDetail
{
    public static StyledFile Of(int number)
    {
        var file = new StyledFile(number);
        file.LineBreak = file.Of("\n", "\n", "\r\n", "\r", "\u0085");
        file.Keep(file.Of("", "", "\uFEFF")).Keep(file.Of("", "# A task\n\n", "---\n", "%YAML 1.2\n---\n", "--- # it begins\n# here\n"));
        List<Action<StyledFile>> sections = [Id, Status, Description, Extra, Extra, LastRun, Issues];
        while (sections.Count > 0)
        {
            var next = file.Below(sections.Count);
            sections[next](file);
            sections.RemoveAt(next);
            file.Keep(file.Of("", "", "\n", "# between\n", "\n  # indented, between\n\n"));
        }

        file.Keep(file.Of("name: Last\n", "name: Last # of all\n# the end\n", "name: \"Last\"\n\n\n", "name: Last\n...\n", "name: Last", "name: Last # without a line break"));
        return file;
    }

    private static void Id(StyledFile file) => file.Keep(file.Of("id: a\n", "id: 'a' # the id\n", "\"id\": a\n", "id:   a\t# tab\n"));

    private static void Status(StyledFile file)
    {
        if (file.Below(8) == 0)
            return;

        file.Keep(file.Of("status: ", "status:   ", "status:\t", "'status': ", "status: &s ", "status: !!str ", "? status\n: "))
            .Mine(file.Of("RUNNING", "RUNNING", "'RUNNING'", "\"RUNNING\"", "\"RUN\\u004eING\""))
            .Keep(file.Of("\n", " # ours\n", "\t# a tab\n", "   \n"));
    }

    private static void Description(StyledFile file) => file.Keep(file.Of(
        "description: |\n  one\n\n    status: no\n",
        "description: >-\n  folded\n  text # no comment\n",
        "description: |2\n   indented\n",
        "description: \"a\\n \\\"b\\\" #\"\n",
        "description: 'it''s: {x}'\n",
        "description: plain over\n  two lines\n",
        "description: |+\n  kept\n\n",
        "description: über 😀 漢字\n"));

    private static void Extra(StyledFile file)
    {
        var key = $"x{file.Below(1_000_000)}";
        file.Keep(file.Of(
            $"{key}: [a, 'b',\n  c]\n",
            $"{key}:\n- a\n- b # not indented\n",
            $"{key}:\n    -   a\n    -   status: RUNNING\n",
            $"{key}: {{status: RUNNING, 'y': [2, 3]}}\n",
            $"{key}: &{key} {{a: 1}}\n{key}b: *{key}\n",
            $"{key}:\tvalue\t# tab\n",
            $"größe{key}: été\n",
            $"{key}{new string('k', 300)}: long\n",
            $"? {key}\n: explicit\n",
            $"{key}: # nothing\n",
            $"{key}:\n  deep:\n    deeper: # comment\n      - 1\n"));
    }

    private static void LastRun(StyledFile file)
    {
        switch (file.Below(6))
        {
            case 0:
                return;
            case 1:
                file.Keep("last_run:\n").Mine("  timestamp: 2020-01-01T00:00:00.000Z\n  outcome: SUCCESS\n");
                return;
            case 2:
                file.Keep("last_run:").Mine(" {outcome: SUCCESS}").Keep("\n");
                return;
            case 3:
                file.Keep("last_run:").Keep(file.Of("\n", " # none yet\n"));
                return;
            case 4:
                file.Keep("last_run:").Mine(file.Of(" null", " ~")).Keep(file.Of("\n", " # none\n"));
                return;
            default:
                file.Keep("last_run: # of the attempt\n").Mine("    outcome: FAILURE\n    llm_response: |\n      some\n      text\n");
                return;
        }
    }

    private static void Issues(StyledFile file)
    {
        switch (file.Below(6))
        {
            case 0:
                return;
            case 1:
                file.Keep("issues:").Mine(" []").Keep(file.Of("\n", " # none\n"));
                return;
            case 2:
                file.Keep("issues:\n- timestamp: 2020-01-01T00:00:00.000Z\n  type: OLD\n  detail: d\n  resolution: ''\n");
                return;
            case 3:
                file.Keep("issues:\n    -   type: OLD # c\n        detail: |\n          block\n          more\n");
                return;
            case 4:
                file.Keep("issues:").Keep(file.Of("\n", " # none\n"));
                return;
            default:
                file.Keep("issues: [{type: OLD, detail: d}").Keep("]\n");
                return;
        }
    }
}
