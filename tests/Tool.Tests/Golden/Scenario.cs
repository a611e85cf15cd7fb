namespace Tofa.Tool.Tests.Golden;

/// <summary>One command line whose document is a promise.</summary>
/// <param name="Command">The words of the command, as the help spells them; <c>run</c> is also what happens without one.</param>
/// <param name="Arguments">What follows them.</param>
/// <param name="Kind">The kind of the document.</param>
/// <param name="ExitCode">The exit code.</param>
internal sealed record Scenario(string Command, string[] Arguments, string Kind, int ExitCode)
{
    // In the order in which they are run, in one project: a script, a manual task behind it, and a failing script behind that.
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("status", [], "status", 0),
        new("validate", [], "validation", 0),
        new("next", [], "next", 0),
        new("explain", ["break"], "explanation", 0),
        new("doctor", [], "doctor", 0),
        new("history", [], "history", 0),
        new("completion", ["bash"], "completion", 0),
        new("explain", ["TOFA1001"], "rule", 0),
        new("explain", [], "rules", 0),
        new("run", ["--dry-run"], "next", 0),
        new("run", [], "run", 4),
        new("skip", ["check", "--reason", "checked elsewhere"], "change", 0),
        new("run", [], "run", 1),
        new("retry", ["break", "--resolution", "mended"], "change", 0),
        new("set", ["break", "DONE", "--reason", "done by hand"], "change", 0),
        new("run", [], "run", 0),
        new("show", ["break"], "task", 0),
        new("history", ["break"], "history", 0),
        new("doctor", ["--fix", "-C", "behind"], "doctor", 1),
        new("log", [], "log", 0),
        new("cost", [], "cost", 0),
        new("log", ["--task", "ghost"], "error", 2),
        new("schema", ["task"], "schema", 0),
        new("schema", ["--output", "schemas"], "schema_files", 0),
        new("import plan", ["plan.yaml"], "import", 0),
        new("import taskmaster", ["tasks.json"], "import", 0),
        new("add task", ["ship", "--depends-on", "break"], "add", 0),
        new("add template", ["greet"], "add", 0),
        new("add script", ["CountLetters", "--dry-run", "-C", "sub"], "add", 0),
        new("init", ["fresh", "--dry-run"], "init", 0),
        new("validate", ["-C", "broken"], "validation", 3),
        new("run", ["-C", "broken"], "error", 3),
    ];

    /// <summary>The commands that build a project before they answer; <see cref="BuiltDocumentTests"/> has their documents.</summary>
    public static IReadOnlyList<string> BuildFirst { get; } = ["graph", "baseline create", "baseline update", "baseline check"];
}
