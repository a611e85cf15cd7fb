using System.Text;
using Tofa.Model.Runbooks;
using Tofa.Runner.Adapters.Journals;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Ports;
using Tofa.Support;

namespace Tofa.Runner.Tests.Disk;

public sealed class JournalFileTests : IDisposable
{
    private const string Path = "logs/run_log.jsonl";

    // As R001-58 to R001-61 describe it.
    private const string OlderLog =
        """{"timestamp": "2025-05-01T10:00:00+00:00", "task_id": "a", "event_type": "START_TASK", "status_change": "READY -> RUNNING", "details": null}""" + "\n" +
        """{"timestamp": "2025-05-01T12:00:01.123456+02:00", "task_id": "a", "event_type": "SKIP_TASK", "status_change": null, "details": {"cost": 0.5, "by": "me"}}""" + "\n" +
        """{"timestamp": "2025-05-01T10:00:02Z", "event_type": "MANUAL_ACTION", "details": "no need"}""" + "\n";

    private readonly TemporaryDirectory project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Record_comes_back_as_it_was_written_whatever_its_texts_hold()
    {
        var record = Record(1, "6.1.10 `\"\n\u2028é😀") with { Details = new Dictionary<string, string> { ["detail"] = "\u0000\u001b[31m \"x\"\n" } };
        var journal = new JournalFile(project.Path);

        journal.Append([record]);

        var read = Assert.Single(journal.Read().Records);
        Assert.Equal((record.TaskId, record.EventType, record.From, record.To), (read.TaskId, read.EventType, read.From, read.To));
        Assert.Equal(record.Details["detail"], read.Details["detail"]);
        Assert.Single(File.ReadAllLines(System.IO.Path.Combine(project.Path, Path)));
    }

    [Fact]
    public async Task Pipe_in_the_place_of_the_journal_is_called_one_at_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a pipe of Unix");
        Directory.CreateDirectory(System.IO.Path.Combine(project.Path, "logs"));
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [System.IO.Path.Combine(project.Path, Path)]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);

        var journal = new JournalFile(project.Path);

        Assert.Contains("is a pipe or a device", Assert.Throws<StateException>(() => journal.Read()).Message, StringComparison.Ordinal);
        Assert.Contains("move it away", Assert.Throws<StateException>(() => journal.QuarantineTornTail()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_is_spelled_as_the_log_was_always_spelled()
    {
        new JournalFile(project.Path).Append([Record(1, "a")]);

        Assert.Equal(
            "{\"schema\":1,\"seq\":1,\"timestamp\":\"2026-01-02T03:04:05.678Z\",\"task_id\":\"a\",\"event_type\":\"START_TASK\",\"status_change\":\"READY -> RUNNING\"}\n",
            project.Read(Path));
    }

    [Theory]
    [InlineData("{\"schema\":1,\"se")]
    [InlineData("\0\0\0\0")]
    public void Torn_last_line_is_moved_aside_and_the_next_record_stands_alone(string tail)
    {
        var journal = new JournalFile(project.Path);
        journal.Append([Record(1, "a")]);
        File.AppendAllText(System.IO.Path.Combine(project.Path, Path), tail);

        Assert.True(journal.Read().HasTornTail);
        var quarantine = journal.QuarantineTornTail();
        journal.Append([Record(2, "b")]);

        Assert.Equal(tail, project.Read(quarantine!));
        Assert.Equal([1L, 2L], journal.Read().Records.Select(record => record.Sequence));
    }

    [Theory]
    [InlineData("{\"seq\":1}", "it has no 'schema'")]
    [InlineData("{\"schema\":1,\"seq\":\"x\"}", "its 'seq' is not a whole number")]
    [InlineData("{\"schema\":1,\"seq\":1,\"timestamp\":\"noon\"}", "its 'timestamp' is not an instant")]
    [InlineData("{\"schema\":1,\"seq\":1,\"timestamp\":\"2026-01-02T03:04:05.678Z\"}", "it has no 'event_type'")]
    [InlineData("{\"schema\":1,\"seq\":1,\"timestamp\":\"2026-01-02T03:04:05.678Z\",\"event_type\":\"START_TASK\",\"details\":5}", "its 'details' is not an object")]
    [InlineData("{\"schema\":1,\"seq\":1,\"timestamp\":\"2026-01-02T03:04:05.678Z\",\"event_type\":\"\\ud800\"}", "it holds half of a surrogate pair")]
    [InlineData("[1]", "it is no JSON object")]
    [InlineData("null", "it is no JSON object")]
    public void Line_that_is_no_record_is_told_with_what_it_lacks(string line, string reason)
    {
        project.Write(Path, "\n" + line + "\n");

        Assert.StartsWith($"{Path}(2): not a journal record: {reason}. ", Assert.Throws<StateException>(() => new JournalFile(project.Path).Read()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logs", "is a file, and a folder belongs there")]
    [InlineData("logs/run_log.jsonl/x", "is a folder, and a file belongs there")]
    public void Obstacle_in_the_place_of_the_journal_is_named_before_anything_runs(string obstacle, string reason)
    {
        project.Write(obstacle, string.Empty);
        var journal = new JournalFile(project.Path);

        Assert.Contains(reason, Assert.Throws<StateException>(() => journal.Read()).Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Throws<StateException>(() => journal.Append([Record(1, "a")])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Log_from_before_there_were_numbers_is_read_as_history_and_tells_no_status()
    {
        project.Write(Path, OlderLog);
        var journal = new JournalFile(project.Path);

        var content = journal.Read();

        Assert.True(content.IsOlder);
        Assert.Equal([1L, 2L, 3L], content.Records.Select(record => record.Sequence));
        Assert.Equal([JournalEventType.StartTask, JournalEventType.SkipTask, JournalEventType.ManualAction], content.Records.Select(record => record.EventType));
        Assert.All(content.Records, record => Assert.Null(record.To));
        Assert.Equal(["READY -> RUNNING", "no need"], [content.Records[0].Details["status_change"], content.Records[2].Details["detail"]]);
        Assert.Equal(new DateTimeOffset(2025, 5, 1, 10, 0, 0, TimeSpan.Zero), content.Records[0].Timestamp);
        Assert.Equal(OlderLog, project.Read(Path));
    }

    [Fact]
    public void Older_log_becomes_a_journal_and_is_kept_as_it_was()
    {
        project.Write(Path, OlderLog);
        var journal = new JournalFile(project.Path);

        var kept = journal.Renew(journal.Read().Records);
        journal.Append([Record(4, "a")]);

        Assert.Equal((Path + ".before-tofa", OlderLog), (kept, project.Read(kept)));
        var content = new JournalFile(project.Path).Read();
        Assert.False(content.IsOlder);
        Assert.Equal([1L, 2L, 3L, 4L], content.Records.Select(record => record.Sequence));
        Assert.Equal("no need", content.Records[2].Details["detail"]);
    }

    [Theory]
    [InlineData("{\"timestamp\":\"noon\",\"event_type\":\"START_TASK\"}", "its 'timestamp' is not an instant")]
    [InlineData("{\"timestamp\":\"2025-05-01T10:00:00\",\"event_type\":\"DANCED\"}", "its event_type is not known")]
    [InlineData("{\"timestamp\":\"2025-05-01T10:00:00\"", "it is not JSON")]
    [InlineData("5", "it is no JSON object")]
    public void Line_of_an_older_log_that_says_nothing_is_told_with_its_place(string line, string reason)
    {
        project.Write(Path, OlderLog + line + "\n");

        Assert.StartsWith($"{Path}(4): not a journal record: {reason}. ", Assert.Throws<StateException>(() => new JournalFile(project.Path).Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tail_cut_inside_a_character_does_not_throw()
    {
        var journal = new JournalFile(project.Path);
        journal.Append([Record(1, "a")]);
        using (var stream = File.Open(System.IO.Path.Combine(project.Path, Path), FileMode.Append))
            stream.Write(Encoding.UTF8.GetBytes("{\"é").AsSpan()[..^1]);

        Assert.Single(journal.Read().Records);
    }

    [Fact]
    public void Empty_lines_are_passed_over()
    {
        var journal = new JournalFile(project.Path);
        journal.Append([Record(1, "a")]);
        File.AppendAllText(System.IO.Path.Combine(project.Path, Path), "\n \r\n\n");
        journal.Read();
        journal.Append([Record(2, "b")]);

        Assert.Equal([1, 2], journal.Read().Records.Select(record => record.Sequence));
    }

    [Fact]
    public void Whole_journal_is_not_quarantined()
    {
        var journal = new JournalFile(project.Path);
        journal.Append([Record(1, "a")]);

        Assert.Null(journal.QuarantineTornTail());
        Assert.False(journal.Read().HasTornTail);
    }

    [Theory]
    [InlineData("garbage", "(2)")]
    [InlineData("[]", "(2)")]
    [InlineData("{\"schema\":1,\"seq\":1,\"timestamp\":\"2026-01-02T03:04:05Z\",\"event_type\":\"MIRRORED\"}", "does not follow")]
    [InlineData("{\"schema\":1,\"seq\":2,\"timestamp\":\"2026-01-02T03:04:05Z\",\"event_type\":\"DANCED\"}", "event_type")]
    [InlineData("{\"schema\":1,\"seq\":2,\"timestamp\":\"2026-01-02T03:04:05Z\",\"event_type\":\"MIRRORED\",\"status_change\":\"DONE\"}", "status_change")]
    [InlineData("{\"schema\":2,\"seq\":2}", "newer version")]
    public void Finished_line_that_is_no_record_is_refused_with_its_place(string line, string expected)
    {
        var journal = new JournalFile(project.Path);
        journal.Append([Record(1, "a")]);
        File.AppendAllText(System.IO.Path.Combine(project.Path, Path), line + "\n");

        var refused = Assert.Throws<StateException>(() => journal.Read());

        Assert.StartsWith("logs/run_log.jsonl(2)", refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_that_is_gone_from_the_middle_or_the_start_is_told()
    {
        var journal = new JournalFile(project.Path);
        journal.Append([Record(1, "a"), Record(2, "b"), Record(3, "c")]);
        var lines = project.Read(Path).Split('\n');

        project.Write(Path, $"{lines[0]}\n{lines[2]}\n");
        var middle = Assert.Throws<StateException>(() => journal.Read());
        project.Write(Path, $"{lines[1]}\n{lines[2]}\n");
        var start = Assert.Throws<StateException>(() => journal.Read());

        Assert.StartsWith("logs/run_log.jsonl(2): not a journal record: its number 3 does not follow 1: what was between them is gone.", middle.Message, StringComparison.Ordinal);
        Assert.StartsWith("logs/run_log.jsonl(1): not a journal record: its number 2 does not follow 0", start.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Journal_that_somebody_changes_while_a_runner_is_at_work_is_not_added_to()
    {
        var journal = new JournalFile(project.Path);
        journal.Append([Record(1, "a")]);
        File.AppendAllText(System.IO.Path.Combine(project.Path, Path), "{\"half");

        var refused = Assert.Throws<StateException>(() => journal.Append([Record(2, "b")]));

        Assert.Contains("It is not as this runner left it", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("{\"half", project.Read(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Order_is_by_number_whatever_the_clock_says()
    {
        var journal = new JournalFile(project.Path);
        journal.Append([Record(1, "a"), Record(2, "b") with { Timestamp = DateTimeOffset.UnixEpoch }, Record(3, "c")]);

        Assert.Equal(["a", "b", "c"], journal.Read().Records.Select(record => record.TaskId));
    }

    [Fact]
    public void Journal_that_cannot_be_created_is_a_state_error()
    {
        project.Write("logs", "a file where the folder should be");

        Assert.Throws<StateException>(() => new JournalFile(project.Path).Append([Record(1, "a")]));
    }

    private static JournalRecord Record(long sequence, string id) => new(
        sequence,
        new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero),
        id,
        JournalEventType.StartTask,
        TaskState.Ready,
        TaskState.Running,
        new Dictionary<string, string>());
}
