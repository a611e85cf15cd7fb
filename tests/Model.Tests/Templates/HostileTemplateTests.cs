using System.Diagnostics;
using System.Text;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Templates;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Templates;

/// <summary>Templates and contexts that try to take the reader down: each gives a located problem or a prompt, in a second.</summary>
public sealed class HostileTemplateTests
{
    // More than the second that a file may take, and the best of three: the machine that runs this is busy with other tests.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static TheoryData<string, string?> Templates => new()
    {
        { "nested sections", "TOFA5002" },
        { "nested sections of one name", "TOFA5002" },
        { "nested inverted sections", "TOFA5002" },
        { "open tags", "TOFA5022" },
        { "open comments", "TOFA5022" },
        { "open delimiters", "TOFA5022" },
        { "ends without sections", "TOFA5040" },
        { "sections without ends beside each other", "TOFA5002" },
        { "changing delimiters", null },
        { "braces", "TOFA5022" },
        { "spaces around tags", null },
        { "values", null },
        { "ten million characters", "TOFA5002" },
        { "a long name", "TOFA5020" },
        { "many unknown names", "TOFA5020" },
        { "lone surrogates", "TOFA5031" },
        { "NUL", "TOFA5031" },
        { "carriage returns", null },
        { "partials that double each other", "TOFA5002" },
        { "two partials in each other", "TOFA5043" },
        { "a partial twice in itself", "TOFA5043" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void Hostile_template_gives_a_located_problem_or_a_prompt(string name, string? id)
    {
        var files = Files(Text(name), "{ a: x, l: [y] }");
        var compiled = InTime(() => CompileAndRender(files));

        var found = compiled.Problems.Where(problem => problem.Kind != ProblemKinds.UnusedContextKey).ToList();
        Assert.Equal(id is null ? [] : [id], found.Select(problem => problem.Kind.Id).Distinct());
        Assert.All(found, problem => Assert.InRange(problem.Span.End, 0, files.Single(file => file.Path == problem.File).Text.Length));
        Assert.InRange(found.Count, 0, 200);
    }

    [Theory]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", null)]
    [InlineData("[{ a: [{ a: [{ a: [{ a: [{ a: 1 }] }] }] }] }, { a: [{ b: 2 }] }]", null)]
    [InlineData("@deep", "TOFA5002")]
    [InlineData("@long", null)]
    [InlineData("@wide", null)]
    [InlineData("@mixed", "TOFA5045")]
    public void Hostile_context_gives_a_located_problem_or_a_prompt(string value, string? id)
    {
        var text = value switch
        {
            "@deep" => new string('[', 100_000),
            "@long" => "[" + string.Join(", ", Enumerable.Repeat("{ k: 1, m: x }", 50_000)) + "]",
            "@wide" => "[" + string.Join(", ", Enumerable.Range(0, 100).Select(i => "{ " + string.Join(", ", Enumerable.Range(0, 900).Select(j => $"k{i + j}: {j}")) + " }")) + "]",
            "@mixed" => "[" + string.Join(", ", Enumerable.Repeat("true, x", 20_000)) + "]",
            _ => value,
        };
        var files = Files("{{#v}}.{{/v}}", $"{{ v: {text} }}");
        var compiled = InTime(() => CompileAndRender(files));

        Assert.Equal(id is null ? [] : [id], compiled.Problems.Select(problem => problem.Kind.Id).Where(found => found != "TOFA5001").Distinct());
        Assert.InRange(compiled.Problems.Count, 0, 200);
    }

    private static CompiledRunbook CompileAndRender(ProjectFile[] files)
    {
        var compiled = RunbookCompiler.Compile(files);
        var ai = compiled.Definition.Tasks.Single().Ai!;
        TemplateRenderer.Render(ai.Prompt, ai.Partials, ai.InputContext, new Dictionary<string, string>());
        return compiled;
    }

    private static T InTime<T>(Func<T> work)
    {
        for (var attempts = 3; ; attempts--)
        {
            var watch = Stopwatch.StartNew();
            var result = work();
            if (watch.Elapsed < Patience)
                return result;

            Assert.True(attempts > 1, $"took {watch.Elapsed}");
        }
    }

    private static ProjectFile[] Files(string template, string context) =>
    [
        new(FileKind.Runbook, "runbook.yaml", "tasks: [{ id: t, type: AI_ASSISTED, task_detail_file: tasks/t.yaml }]"),
        new(FileKind.Task, "tasks/t.yaml", $"id: t\nai_details: {{ prompt_template: prompt_templates/t, input_context: {context} }}\n"),
        new(FileKind.Template, "prompt_templates/t", template),
        new(FileKind.Template, "prompt_templates/self", "x{{>self}}{{>self}}"),
        new(FileKind.Template, "prompt_templates/ping", "{{#l}}{{>pong}}{{/l}}"),
        new(FileKind.Template, "prompt_templates/pong", "{{>ping}}"),
        .. Enumerable.Range(0, 40).Select(i => new ProjectFile(FileKind.Template, $"prompt_templates/d{i}", $"some text {{{{>d{i + 1}}}}}{{{{>d{i + 1}}}}}")),
        new(FileKind.Template, "prompt_templates/d40", "end"),
    ];

    private static string Text(string name) => name switch
    {
        "nested sections" => Repeat(100_000, i => $"{{{{#s{i}}}}}"),
        "nested sections of one name" => Repeat(100_000, _ => "{{#a}}") + Repeat(100_000, _ => "{{/a}}"),
        "nested inverted sections" => Repeat(100_000, _ => "{{^a}}"),
        "open tags" => Repeat(500_000, _ => "{{a\n"),
        "open comments" => Repeat(500_000, _ => "{{! a "),
        "open delimiters" => Repeat(500_000, _ => "{{= a "),
        "ends without sections" => Repeat(300_000, _ => "{{/b}}"),
        "sections without ends beside each other" => Repeat(300_000, _ => "{{#a}}\n"),
        "changing delimiters" => Repeat(100_000, _ => "{{=<% %>=}}<%a%><%={{ }}=%>"),
        "braces" => new string('{', 3_000_000),
        "spaces around tags" => Repeat(2_000, _ => new string(' ', 500) + "{{! c }}" + new string('\t', 500) + "x{{! c }}"),
        "values" => Repeat(600_000, _ => "{{a}}\n"),
        "ten million characters" => new string('a', 10_000_000),
        "a long name" => "{{" + new string('n', 3_000_000) + "}}",
        "many unknown names" => Repeat(200_000, i => $"{{{{n{i}}}}}"),
        "lone surrogates" => "{{a}}\ud83c{{a}}\udf27",
        "NUL" => "{{a}}\0",
        "carriage returns" => Repeat(100_000, _ => "{{#a}}\r\n{{.}}\r{{/a}}\r\n"),
        "partials that double each other" => "{{>d0}}",
        "two partials in each other" => "{{>ping}}",
        _ => "{{>self}}",
    };

    private static string Repeat(int count, Func<int, string> part) => Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.Append(part(i))).ToString();
}
