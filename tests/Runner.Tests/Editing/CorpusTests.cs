using System.Text;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Mirroring;

namespace Tofa.Runner.Tests.Editing;

/// <summary>What the runner writes into files of every style: all else stays, byte for byte, and says the same to another reader of YAML.</summary>
public sealed class CorpusTests
{
    private const int Details = 700;
    private const int Runbooks = 400;
    private const string Detail = "exit code 3: \"no\"\nlast line # not a comment";

    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);

    [Fact]
    public void Failed_attempt_is_written_into_every_detail_file_and_no_other_byte_changes()
    {
        var files = Enumerable.Range(1, Details).Select(StyledDetail.Of).ToList();
        Assert.True(files.Select(file => file.Text).Distinct(StringComparer.Ordinal).Count() > 500);

        foreach (var file in files)
        {
            var after = Write(file, (document, text) => StatusSplice.Detail(document, text, Item("a")));

            AssertKept(file, after);
            var (before, now) = (Outline.Of(file.Text), Outline.Of(after));
            Assert.Equal(Outline.Without(before, IsRunState), Outline.Without(now, IsRunState));
            Assert.Equal("ERROR", now["status"]);
            Assert.Equal(("FAILURE", "2026-01-02T03:04:05.678Z"), (now["last_run.outcome"], now["last_run.timestamp"]));
            Assert.Equal(2, now.Keys.Count(key => key.StartsWith("last_run.", StringComparison.Ordinal)));
            Assert.Equal(before.Where(IsIssue), now.Where(IsIssue).Take(before.Count(IsIssue)));
            Assert.Equal(Detail, now.Last(line => line.Key.EndsWith("].detail", StringComparison.Ordinal)).Value);
            Assert.Equal(after, Again(after, (document, text) => StatusSplice.Detail(document, text, Item("a"))));
        }
    }

    [Fact]
    public void Statuses_are_written_into_every_runbook_and_no_other_byte_changes()
    {
        var files = Enumerable.Range(1, Runbooks).Select(StyledRunbook.Of).ToList();
        Assert.True(files.Select(file => file.Text).Distinct(StringComparer.Ordinal).Count() > 350);

        foreach (var file in files)
        {
            string[] ids = ["b", "été"];
            var after = Write(file, (document, text) => StatusSplice.Runbook(document, text, [.. ids.Select(Item)]));

            AssertKept(file, after);
            var (before, now) = (Outline.Of(file.Text), Outline.Of(after));
            var mine = ids.Select(id => now.First(line => line.Key.EndsWith("].id", StringComparison.Ordinal) && line.Value == id).Key.Replace("].id", "].status", StringComparison.Ordinal)).ToList();
            Assert.All(mine, path => Assert.Equal("ERROR", now[path]));
            Assert.Equal(Outline.Without(before, mine.Contains), Outline.Without(now, mine.Contains));
        }
    }

    private static bool IsRunState(string path) =>
        path is "status" or "last_run" or "issues" || path.StartsWith("last_run.", StringComparison.Ordinal) || path.StartsWith("issues[", StringComparison.Ordinal);

    private static bool IsIssue(KeyValuePair<string, string> line) => line.Key.StartsWith("issues[", StringComparison.Ordinal);

    private static MirrorItem Item(string id) => new(
        id,
        "tasks/a.yaml",
        new JournalRecord(9, Now, id, JournalEventType.ErrorTask, TaskState.Running, TaskState.Error, new Dictionary<string, string> { ["issue_type"] = "SCRIPT_ERROR", ["detail"] = Detail }),
        [TaskState.Running]);

    private static string Write(StyledFile file, Func<YamlDocument, string, MirrorText> splice)
    {
        var document = YamlReader.Read("tasks/a.yaml", file.Text);
        Assert.True(document.Problems.All(problem => problem.Kind.Severity != ProblemSeverity.Error), $"{string.Join('\n', document.Problems)}\n{file.Text}");
        var written = splice(document, file.Text);
        return Assert.IsType<MirrorText.Edited>(written is MirrorText.Refused refused ? throw new InvalidOperationException($"{refused.Reason}\n{file.Text}") : written).Text;
    }

    private static string Again(string text, Func<YamlDocument, string, MirrorText> splice) =>
        Assert.IsType<MirrorText.Edited>(splice(YamlReader.Read("tasks/a.yaml", text), text)).Text;

    // In bytes, as the file has them: what is kept stands there in its order, and the first and the last of it where they stood.
    private static void AssertKept(StyledFile file, string after)
    {
        var bytes = Encoding.UTF8.GetBytes(after).AsSpan();
        foreach (var kept in file.Kept)
        {
            var place = bytes.IndexOf(Encoding.UTF8.GetBytes(kept));
            Assert.True(place >= 0, $"'{kept}' is gone from:\n{after}");
            bytes = bytes[(place + Encoding.UTF8.GetByteCount(kept))..];
        }
    }
}
