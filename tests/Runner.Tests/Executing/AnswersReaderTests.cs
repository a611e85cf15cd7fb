using Tofa.Model.Runbooks;
using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class AnswersReaderTests
{
    private static readonly TaskDefinition[] Tasks =
    [
        new() { Id = "approve", Name = "a", Kind = TaskKind.Manual },
        new() { Id = "draft", Name = "d", Kind = TaskKind.AiAssisted },
        new() { Id = "build", Name = "b", Kind = TaskKind.AutomatedScript },
    ];

    [Fact]
    public void One_answer_and_lists_are_read_in_every_form()
    {
        var reading = Read("answers:\n  approve: s\n  draft: [r, 'e: wrong', {e: other}, m, y]\n");

        Assert.Empty(reading.Errors);
        Assert.Equal(["s"], reading.Answers["approve"]);
        Assert.Equal(["r", "e: wrong", "e: other", "m", "y"], reading.Answers["draft"]);
    }

    [Theory]
    [InlineData("answers:\n  aprove: y\n", "answers.yaml(2,3): error:", "did you mean 'approve'?")]
    [InlineData("answers:\n  build: y\n", "(2,3)", "runs by itself")]
    [InlineData("answers:\n  approve: r\n", "(2,12)", "y, e, 'e: reason' or s")]
    [InlineData("answers:\n  draft: [y, s]\n", "(2,14)", "y, r, e, 'e: reason', m, v or d")]
    [InlineData("answers:\n  draft: 'y: because'\n", "(2,10)", "y, r, e")]
    [InlineData("approve: y\n", "(1,1)", "'answers'")]
    [InlineData("", "(1,1)", "'answers'")]
    [InlineData("answers: [\n", "error:", "YAML")]
    public void A_mistake_has_its_place_and_a_remedy(string text, string place, string said)
    {
        var error = Assert.Single(Read(text).Errors);

        Assert.Contains(place, error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once() => Assert.Equal(2, Read("answers:\n  x: y\n  approve: q\n").Errors.Count);

    [Fact]
    public void Prepared_answers_are_used_up_in_order_and_looking_uses_none()
    {
        var answers = new PreparedAnswers(new Dictionary<string, IReadOnlyList<string>> { ["draft"] = ["r", "y"] });

        Assert.Equal("r", answers.Peek("draft"));
        Assert.Equal(("r", "y", null), (answers.Take("draft"), answers.Take("draft"), answers.Take("draft")));
        Assert.Null(answers.Peek("other"));
    }

    [Fact]
    public void A_file_that_is_missing_or_no_text_is_an_error_with_its_path()
    {
        using var folder = new TemporaryDirectory();
        var garbage = folder.File("bad.yaml");
        File.WriteAllBytes(garbage, [0xFF, 0xFE, 0x41]);

        Assert.Null(AnswersFile.Load(folder.File("none.yaml"), Tasks, out var missing));
        Assert.Contains("does not exist", Assert.Single(missing), StringComparison.Ordinal);
        Assert.Null(AnswersFile.Load(garbage, Tasks, out var unreadable));
        Assert.Contains("is not UTF-8; save the file as UTF-8", Assert.Single(unreadable), StringComparison.Ordinal);
        Assert.NotNull(AnswersFile.Load(folder.Write("good.yaml", "answers: {approve: y}"), Tasks, out var none));
        Assert.Empty(none);
    }

    [Theory]
    [InlineData("Y", "y", null)]
    [InlineData(" yes ", "y", null)]
    [InlineData("E: it broke: badly ", "e", "it broke: badly")]
    [InlineData("e:", "e", null)]
    [InlineData("skip", "s", null)]
    public void Answers_are_understood_in_letters_and_words(string text, string letter, string? reason)
    {
        var answer = AnswerText.Parse(text);

        Assert.Equal((letter, reason), (answer!.Letter, answer.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yy")]
    [InlineData("y because")]
    [InlineData("r: again")]
    public void Anything_else_is_no_answer(string text) => Assert.Null(AnswerText.Parse(text));

    private static AnswersReading Read(string text) => AnswersReader.Read("answers.yaml", text, Tasks);
}
