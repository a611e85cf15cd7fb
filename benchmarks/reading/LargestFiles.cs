using System.Diagnostics;
using System.Globalization;
using Tofa.Model.Reading;
using Tofa.Model.Validation;
using Tofa.Model.Yaml;

namespace Tofa.Reading.Benchmarks;

/// <summary>What the largest and most awkward files cost that are read at all, and what one costs that is refused. The aim is a second for each.</summary>
internal static class LargestFiles
{
    private const int Rounds = 5;

    /// <summary>Measures each and writes a table.</summary>
    public static void Measure()
    {
        Console.WriteLine("| file | characters | wall | processor |\n|---|---:|---:|---:|");
        Row("runbook of 26,000 tasks", "tasks:\n" + Repeat(26_000, i => $"- id: t{i}\n  name: Task {i} of many\n  type: MANUAL\n  status: PENDING\n  depends_on: [t{i - 1}]\n  task_detail_file: tasks/t{i}.yaml\n"));
        Row("list of as many values as are allowed", "[" + Repeat(YamlLimits.MaxNodes - 1, _ => "a,") + "]");
        Row("100,000 anchors", "[" + Repeat(100_000, i => $"&a{i} b,") + "]");
        Row("60,000 nested flow mappings", "a:\n" + Repeat(60_000, _ => "- {k: [v, {w: x}]}\n"));
        Row("block of 60,000 lines", "a: |\n" + Repeat(60_000, _ => "  some text of a block that is long enough to be real, with words\n"));
        Row("one value", "a: \"" + new string('x', YamlLimits.MaxLength - 5) + "\"");
        Row("one comment", "#" + new string('c', YamlLimits.MaxLength - 1));
        Row("100,000 opening brackets", new string('[', 100_000));
        Row("ten million characters", new string('a', 10_000_000));
        Row("template of 600,000 tags, in a project", Repeat(600_000, _ => "{{a}}\n"), Compile);
    }

    private static void Row(string name, string text) => Row(name, text, file => YamlReader.Read("a.yaml", file));

    private static void Row(string name, string text, Func<string, object> read)
    {
        read(text);
        var runs = Enumerable.Range(0, Rounds).Select(_ => Run(text, read)).ToList();
        var (wall, processor) = (runs.Select(run => run.Wall).Order().ElementAt(Rounds / 2), runs.Select(run => run.Processor).Order().ElementAt(Rounds / 2));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {text.Length:N0} | {wall:0} ms | {processor:0} ms |"));
    }

    private static (double Wall, double Processor) Run(string text, Func<string, object> read)
    {
        GC.Collect();
        var (before, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        GC.KeepAlive(read(text));
        return (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static CompiledRunbook Compile(string template) => RunbookCompiler.Compile(
    [
        new ProjectFile(FileKind.Runbook, "runbook.yaml", "tasks: [{ id: t, name: T, type: AI_ASSISTED, task_detail_file: tasks/t.yaml }]"),
        new ProjectFile(FileKind.Task, "tasks/t.yaml", "id: t\nai_details: { prompt_template: prompt_templates/t, input_context: { a: x } }\n"),
        new ProjectFile(FileKind.Template, "prompt_templates/t", template),
    ]);

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
