using Tofa.Model.Architecture;
using Tofa.Model.Baselines;
using Tofa.Model.Naming;
using Tofa.Model.Tests.Validation;
using Tofa.Model.Collections;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Hostile;

/// <summary>What the readers of whole files make of a hostile value in them, as one line.</summary>
internal static class ProjectOutcome
{
    /// <summary>A runbook whose only task has the id; gives the id and the class name.</summary>
    public static string OfId(string id)
    {
        var text = $"tasks:\n- id: {id}\n  name: A\n  type: MANUAL\n";
        var compiled = Compile("=== runbook.yaml\n" + text);
        var tasks = compiled.Definition.Tasks;
        var names = TaskNames.For(tasks.Select(task => task.Id).ToEquatableArray());
        return Join(string.Join(", ", tasks.Select((task, i) => $"{Outcome.Quote(task.Id)} {Outcome.Quote(names[i])}")), Problems(compiled, "runbook.yaml", text));
    }

    /// <summary>A manual task with the output path; gives the path that counts.</summary>
    public static string OfPath(string path)
    {
        var text = $"id: a\nmanual_instructions: Do it.\noutput_artifact: {path}\n";
        var compiled = Compile($"=== runbook.yaml\ntasks: [{{ id: a, name: A, type: MANUAL, task_detail_file: tasks/a.yaml }}]\n=== tasks/a.yaml\n{text}");
        var artifact = compiled.Definition.Tasks[0].OutputArtifact;
        return Join(artifact is null ? "none" : Outcome.Quote(artifact), Problems(compiled, "tasks/a.yaml", text));
    }

    /// <summary>A detail file that lacks nothing but the lines; gives the problems.</summary>
    public static string OfDetail(string lines)
    {
        var compiled = Compile($"=== runbook.yaml\ntasks: [{{ id: a, name: A, type: AUTOMATED_SCRIPT, task_detail_file: tasks/a.yaml }}]\n=== tasks/a.yaml\n{lines}");
        var script = compiled.Definition.Tasks[0].Script!;
        var said = script.ShellCommand is { } line ? Outcome.Quote(line) : "[" + string.Join(", ", script.Command.Select(Outcome.Quote)) + "]";
        return Join(script.Timeout is { } timeout ? $"{said} {timeout}" : said, Problems(compiled, "tasks/a.yaml", lines));
    }

    /// <summary>A prompt template for a task with the values <c>name</c> and <c>items</c>; gives the problems.</summary>
    public static string OfTemplate(string template)
    {
        const string detail = "id: a\nai_details:\n  prompt_template: prompt_templates/a.md\n  input_context: { name: rain, items: [b, c] }\n";
        var compiled = Compile(
            $"=== runbook.yaml\ntasks: [{{ id: a, name: A, type: AI_ASSISTED, task_detail_file: tasks/a.yaml }}]\n=== tasks/a.yaml\n{detail}\n=== prompt_templates/a.md\n{template}");
        var own = compiled.Problems.Where(problem => problem.File == "prompt_templates/a.md").ToList();
        return own.Count == 0 ? "fine" : Outcome.Problems(own, _ => template);
    }

    /// <summary>An <c>architecture.yaml</c>; gives the layers and the problems.</summary>
    public static string OfArchitecture(string text)
    {
        var file = ArchitectureFileReader.Read("architecture.yaml", text);
        return Join($"{file.Definition.Layers.Count} layers", Outcome.Problems(file.Problems, _ => text));
    }

    /// <summary>A <c>tofa.baseline.yaml</c>; gives the entries and the problems.</summary>
    public static string OfBaseline(string text)
    {
        var file = BaselineFileReader.Read("tofa.baseline.yaml", text);
        return Join($"{file.Baseline.Entries.Count} entries", Outcome.Problems(file.Problems, _ => text));
    }

    // What is wrong with the other files follows from the first; there the id is enough.
    private static string Problems(CompiledRunbook compiled, string file, string text)
    {
        var own = Outcome.Problems(compiled.Problems.Where(problem => problem.File == file), _ => text);
        var others = compiled.Problems.Where(problem => problem.File != file).Select(problem => $"({problem.File} {problem.Kind.Id})");
        return string.Join(" ", others.Prepend(own).Where(part => part.Length > 0));
    }

    private static CompiledRunbook Compile(string project) => RunbookCompiler.Compile(MarkedProject.Parse(project).Files);

    private static string Join(string first, string second) => second.Length == 0 ? first : first + " " + second;
}
