using System.Globalization;
using System.Text;

namespace Tofa.Tool.Tests.Golden;

/// <summary>The page of the documentation about <c>--json</c>.</summary>
internal static class JsonPage
{
    private const string Head = """
        # JSON

        With `--json` a command writes exactly one document to standard output, and nothing else. Messages and progress go to standard error. Nobody is asked anything that a terminal could not answer; a run that needs a person stops with exit code 4 and says in `gate` what is asked.

        A document is an object with `schemaVersion` and `kind`. New keys and new kinds may come without a new version; a key that is taken away, renamed or given another type is a new version. Every document has `exit_code`, which is also the exit code of the process, and `next_commands`, the likeliest first. What goes wrong is a document of kind `error`. A key whose value is not known is `null` and not left out. In the tables `[]` stands for each item of an array and `<map>` for a key that anybody may choose.

        This page is written from the code by the tests (`TOFA_WRITE_GOLDEN=1 dotnet test tests/Tool.Tests --filter Golden`).

        | command | kind |
        |---|---|

        """;

    public static string Text()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var command in Scenario.All.Where(scenario => scenario.Kind != "error").GroupBy(scenario => scenario.Command).OrderBy(command => command.Key, StringComparer.Ordinal))
            page.Append(CultureInfo.InvariantCulture, $"| `{command.Key}` | {string.Join(", ", command.Select(scenario => Link(scenario.Kind)).Distinct())} |\n");

        page.Append(CultureInfo.InvariantCulture, $"| `graph` | {Link("graph")} |\n| `baseline` | {Link("baseline")} |\n| any of them | {Link("error")} |\n");
        foreach (var (kind, view) in JsonContract.Kinds)
            Append(page, kind, view);

        return page.ToString();
    }

    private static void Append(StringBuilder page, string kind, Type view)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {kind}\n\n{Meanings.Of(view)}\n\n| key | type | meaning |\n|---|---|---|\n");
        var properties = JsonContract.Properties(view);
        var scalars = properties.Where(property => property.Path.EndsWith("[]", StringComparison.Ordinal) && property.Type != "object").ToDictionary(property => property.Path[..^"[]".Length], property => property.Type);
        foreach (var property in properties.Skip(2).Where(property => !property.Path.EndsWith("[]", StringComparison.Ordinal) || property.Type == "object"))
            page.Append(CultureInfo.InvariantCulture, $"| `{property.Path}` | {(scalars.TryGetValue(property.Path, out var item) ? $"{property.Type} of {item}" : property.Type)} | {property.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
    }

    private static string Link(string kind) => $"[{kind}](#{kind})";
}
