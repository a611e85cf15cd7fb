using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Tests.Executing;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("a\u001b[31m", "a\\u001B[31m")]
    [InlineData("a\r\nb\nc\rd", "a\\nb\\nc\\rd")]
    [InlineData("x\u202Ey", "x\\u202Ey")]
    [InlineData("\u0085\u2028", "\\u0085\\u2028")]
    public void Characters_that_could_deceive_are_spelled_out(string text, string shown) => Assert.Equal(shown, VisibleText.Escape(text));

    [Theory]
    [InlineData("täglich\t日本語")]
    [InlineData("😀 👨\u200D👩")]
    public void Other_characters_stay(string text) => Assert.Equal(text, VisibleText.Escape(text));

    [Fact]
    public void Half_a_character_is_spelled_out() => Assert.Equal("half \\uD83D", VisibleText.Escape("half \ud83d"));

    [Fact]
    public void Lines_end_where_they_end() => Assert.Equal(["a", "", "b"], VisibleText.Lines("a\r\n\nb\n"));

    [Theory]
    [InlineData("outputs/a.md")]
    [InlineData("./src/x.cs")]
    [InlineData("a b/ü.txt")]
    [InlineData("my-tasks/x.yaml")]
    [InlineData("logs.txt")]
    [InlineData(".github/x.yml")]
    [InlineData("a/.gitignore")]
    public void An_artifact_inside_the_project_is_allowed(string path) => Assert.Null(ArtifactPath.Refusal(path));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/etc/passwd")]
    [InlineData("~/x")]
    [InlineData("C:\\x")]
    [InlineData("\\\\host\\share")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a\\..\\..\\x")]
    [InlineData(".")]
    [InlineData("a\0b")]
    [InlineData("file:stream")]
    [InlineData("runbook.yaml")]
    [InlineData("./Runbook.YAML")]
    [InlineData("tasks/a.yaml")]
    [InlineData("TASKS/a.yaml")]
    [InlineData("tasks./a.yaml")]
    [InlineData("logs/run_log.jsonl")]
    [InlineData(".tofa/lock")]
    [InlineData(".git/config")]
    [InlineData("vendor/lib/.GIT/hooks/post-checkout")]
    [InlineData("prompt_templates/a.md")]
    [InlineData("outputs/NUL")]
    [InlineData("outputs/con.txt")]
    public void An_artifact_elsewhere_or_over_run_state_is_refused(string path) => Assert.NotNull(ArtifactPath.Refusal(path));

    [Theory]
    [InlineData("/p", "a/b.md", "/p/a/b.md")]
    [InlineData("/p/", "./a\\b.md", "/p/a/b.md")]
    public void A_path_is_joined_with_the_project(string directory, string path, string expected) => Assert.Equal(expected, ArtifactPath.Under(directory, path));

    [Theory]
    [InlineData("task_2.1-x")]
    [InlineData("6.1.10")]
    public void A_plain_id_names_its_own_file(string id) => Assert.Equal(id, SafeName.For(id));

    [Fact]
    public void Odd_ids_name_different_plain_files()
    {
        string[] ids = ["", ".", "..", "a/b", "a\\b", "a`b", "a b", "CON", "nul.x", "ü", "日", new string('a', 300), new string('a', 301), "a.", "~x"];
        var names = ids.Select(SafeName.For).ToList();

        Assert.Equal(ids.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9._-]*~[0-9a-f]{8}$", name));
        Assert.All(names, name => Assert.InRange(name.Length, 1, 100));
    }

    [Fact]
    public void A_long_text_keeps_start_and_end_and_no_half_character()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 3000));
        var snippet = Snippet.Of("x" + text);

        Assert.InRange(snippet.Length, 1, 2100);
        Assert.StartsWith("x😀", snippet, StringComparison.Ordinal);
        Assert.EndsWith("😀", snippet, StringComparison.Ordinal);
        Assert.Equal(snippet, VisibleText.Escape(snippet));
        Assert.Equal("short", Snippet.Of("short"));
    }
}
