using System.Text;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Validation;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Reading;

/// <summary>From bytes to a file of the project, or to the one problem that there is to say about it.</summary>
public sealed class FileDecoderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Rain in Zürich \uFFFD")]
    public void File_in_UTF_8_is_its_text_without_the_mark(string text)
    {
        var file = FileDecoder.Decode(FileKind.Template, "a.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal(new ProjectFile(FileKind.Template, "a.txt", text), file);
    }

    [Fact]
    public void First_byte_that_is_none_is_the_place_whatever_stands_before_it()
    {
        var file = FileDecoder.Decode(FileKind.Task, "tasks/a.yaml", [.. Encoding.UTF8.Preamble, .. "# \uFFFD \U0001F327\n"u8, 0xE9, 0xE9]);

        Assert.Equal((7, 1), (file.Flaw!.Span.Start, file.Flaw.Span.Length));
        Assert.Equal('\uFFFD', file.Text[7]);
    }

    [Theory]
    [InlineData(FileKind.Runbook, "runbook.yaml")]
    [InlineData(FileKind.Task, "tasks/a.yaml")]
    [InlineData(FileKind.Template, "prompt_templates/a.txt")]
    public void File_that_is_none_has_one_problem_and_the_others_have_theirs(FileKind kind, string path)
    {
        ProjectFile[] others =
        [
            new(FileKind.Runbook, "runbook.yaml", "tasks:\n- { id: a, name: A, type: AI_ASSISTED, task_detail_file: tasks/a.yaml }\n"),
            new(FileKind.Task, "tasks/a.yaml", "id: a\nai_details: { prompt_template: prompt_templates/a.txt }\noutput_artifact: outputs/a.md\nodd: 1\n"),
            new(FileKind.Template, "prompt_templates/a.txt", "Say {{ hello.\n"),
        ];

        var problems = RunbookCompiler.Compile([.. others.Where(file => file.Path != path), FileDecoder.Decode(kind, path, [.. "# Caf"u8, 0xE9])]).Problems;

        Assert.Equal(ProblemKinds.UnreadableText, Assert.Single(problems, problem => problem.File == path).Kind);
        Assert.Contains(problems, problem => problem.File == (kind == FileKind.Task ? "prompt_templates/a.txt" : "tasks/a.yaml"));
    }

    [Fact]
    public void Text_beyond_what_is_read_is_too_long_and_not_of_another_encoding()
    {
        var content = new byte[FileDecoder.MostBytes];
        Array.Fill(content, (byte)'x');
        content[^1] = 0xE2;

        var file = FileDecoder.Decode(FileKind.Template, "a.txt", content);

        Assert.Null(file.Flaw);
        Assert.True(file.Text.Length > YamlLimits.MaxLength);
        Assert.Equal(ProblemKinds.LimitExceeded, Assert.Single(TemplateFileReader.Read(file).Problems).Kind);
    }
}
