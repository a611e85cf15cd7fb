using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Tofa.Durability.Tests.Projects;

/// <summary>A runbook of five scripts, each of which notes that it ran. Every file has comments, and a style of its own.</summary>
internal static partial class FiveTasks
{
    private const string Runbook = """
        # The plan: every comment stays.
        description: "Five scripts" # in a diamond
        tasks:
          - id: t1   # first
            status: PENDING   # changed by the runner
            name: 'One'
            type: AUTOMATED_SCRIPT
            depends_on: []
            task_detail_file: tasks/t1.yaml

          # Two and three stand side by side.
          - {id: t2, status: "PENDING", name: Two, type: AUTOMATED_SCRIPT, depends_on: [t1], task_detail_file: tasks/t2.yaml} # in braces
          - task_detail_file: tasks/t3.yaml
            depends_on: # a list
              - t1
            type: AUTOMATED_SCRIPT
            name: Three
            status:   'PENDING'
            id: t3
          - id: t4
            name: Four
            type: AUTOMATED_SCRIPT
            depends_on: [t2, t3]
            task_detail_file: tasks/t4.yaml
            status: PENDING
          - id: t5
            status: &last PENDING # with an anchor
            name: Five
            type: AUTOMATED_SCRIPT
            depends_on: [t4]
            task_detail_file: tasks/t5.yaml
        # The end, without a line break
        """;

    public static IReadOnlyList<string> Ids { get; } = ["t1", "t2", "t3", "t4", "t5"];

    public static IReadOnlyList<string> Files { get; } = ["runbook.yaml", .. Ids.Select(id => $"tasks/{id}.yaml")];

    public static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "tasks"));
        foreach (var file in Files)
            File.WriteAllBytes(Path.Combine(folder, file), Original(file));
    }

    public static byte[] Original(string file) => file switch
    {
        "runbook.yaml" => Encoding.UTF8.GetBytes(Runbook),
        "tasks/t2.yaml" => Encoding.UTF8.GetBytes(Detail("t2").Replace("\n", "\r\n", StringComparison.Ordinal)),
        "tasks/t3.yaml" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Detail("t3") + "# über alles 😀\n")],
        "tasks/t4.yaml" => Encoding.UTF8.GetBytes(Detail("t4") + "last_run:\n  outcome: FAILURE\n  timestamp: 2020-01-01T00:00:00.000Z\n\n# after it\nnotes: kept"),
        _ => Encoding.UTF8.GetBytes(Detail(Path.GetFileNameWithoutExtension(file))),
    };

    /// <summary>A file without what the runner may change: the values of statuses, and the last run.</summary>
    public static string Frame(byte[] content) =>
        LastRun().Replace(Status().Replace(Encoding.UTF8.GetString(content), "$1*"), string.Empty);

    /// <summary>The statuses of the tasks in the runbook, read by another reader than ours.</summary>
    public static IReadOnlyDictionary<string, string> RunbookStates(string folder) =>
        ((YamlSequenceNode)Root(folder, "runbook.yaml")["tasks"]).ToDictionary(task => Text(task["id"]), task => Text(task["status"]), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> DetailStates(string folder) =>
        Ids.ToDictionary(id => id, id => Text(Root(folder, $"tasks/{id}.yaml")["status"]), StringComparer.Ordinal);

    /// <summary>How often each script ran.</summary>
    public static IReadOnlyDictionary<string, int> Runs(string folder)
    {
        var lines = File.Exists(Path.Combine(folder, "runs.txt")) ? File.ReadAllLines(Path.Combine(folder, "runs.txt")) : [];
        return Ids.ToDictionary(id => id, id => lines.Count(line => line == id), StringComparer.Ordinal);
    }

    private static string Detail(string id) =>
        $"# Of {id}.\nid: {id} # its id\nname: The task {id}\nstatus: PENDING # ours\ntype: AUTOMATED_SCRIPT\nscript_details:\n  command: echo {id} >> runs.txt; echo ran {id} # notes that it ran\n";

    private static YamlMappingNode Root(string folder, string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(folder, file))));
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    [GeneratedRegex("(status: *(?:&last )?)(?:[A-Z]+|\"[A-Z]+\"|'[A-Z]+')")]
    private static partial Regex Status();

    [GeneratedRegex("last_run:\r?\n(?: +.*\r?\n)+")]
    private static partial Regex LastRun();
}
