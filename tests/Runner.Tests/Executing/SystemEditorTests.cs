using Tofa.Runner.Adapters.Editors;
using Tofa.Runner.Modules.Editing;
using Tofa.Support;

namespace Tofa.Runner.Tests.Executing;

public sealed class SystemEditorTests
{
    [Theory]
    [InlineData("vi", new[] { "vi" })]
    [InlineData("  code  --wait ", new[] { "code", "--wait" })]
    [InlineData("'/opt/my editor/e' -f \"a b\"", new[] { "/opt/my editor/e", "-f", "a b" })]
    [InlineData("my\\ editor", new[] { "my editor" })]
    [InlineData("vi; rm -rf $HOME `id`", new[] { "vi;", "rm", "-rf", "$HOME", "`id`" })]
    [InlineData("e ''", new[] { "e", "" })]
    [InlineData("'vi", new string[0])]
    [InlineData(" ", new string[0])]
    public void A_command_is_taken_apart_and_nothing_in_it_is_expanded(string text, string[] words) =>
        Assert.Equal(words, EditorCommand.Split(text, backslashEscapes: true));

    [Fact]
    public void On_Windows_a_backslash_separates_folders() =>
        Assert.Equal(["C:\\edit.exe", "-x"], EditorCommand.Split("C:\\edit.exe -x", backslashEscapes: false));

    [Theory]
    [InlineData(null, false, "neither VISUAL nor EDITOR")]
    [InlineData("vi", true, "does not go to a terminal")]
    [InlineData("'vi", false, "is no command")]
    public void Why_no_editor_opens_is_said(string? text, bool isRedirected, string reason) =>
        Assert.Contains(reason, new SystemEditor(text, isRedirected).Refusal, StringComparison.Ordinal);

    [Fact]
    public async Task The_editor_is_run_with_its_arguments_and_the_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "needs /bin/sh");
        using var folder = new TemporaryDirectory();
        var file = Path.Combine(folder.Path, "new/a b.md");

        var trouble = await new SystemEditor("sh -c 'printf %s edited > \"$1\"' editor", isRedirected: false).EditAsync(file, TestContext.Current.CancellationToken);

        Assert.Null(trouble);
        Assert.Equal("edited", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("sh -c 'exit 3' editor", "exit code 3")]
    [InlineData("no-such-editor-anywhere", "could not be started")]
    public async Task An_editor_that_fails_is_told(string command, string reason)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "needs /bin/sh");
        using var folder = new TemporaryDirectory();

        var trouble = await new SystemEditor(command, isRedirected: false).EditAsync(Path.Combine(folder.Path, "a.md"), TestContext.Current.CancellationToken);

        Assert.Contains(reason, trouble, StringComparison.Ordinal);
    }
}
